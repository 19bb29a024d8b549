import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/root';
import { ocrFiles, withoutSecondRuntime } from './ocr-files';

describe('the files of text detection', () => {
  it('are in the packages, and go into one folder', () => {
    const files = ocrFiles(join(ROOT, 'node_modules')).map(({ relativeDest }) => relativeDest);
    expect(files.toSorted()).toEqual([
      'ocr/detector.onnx',
      'ocr/letters.txt',
      'ocr/recogniser.onnx',
      'ocr/runtime.wasm',
    ]);
  });

  it('are missed aloud', () => {
    expect(() => ocrFiles(join(ROOT, 'tests'))).toThrow(/ocr-models.* is missing: run "npm ci"/);
  });

  it('come once: the runtime brings none of its own', async () => {
    const entry = join(ROOT, 'node_modules/onnxruntime-web/dist/ort.wasm.bundle.min.mjs');
    const made = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [withoutSecondRuntime()],
      build: { write: false, minify: false, rollupOptions: { input: entry } },
    });
    const files = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(({ fileName }) => fileName).filter((name) => !name.endsWith('.js'))).toEqual(
      [],
    );
  });
});

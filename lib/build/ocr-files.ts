import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { OCR_FILES, OCR_FOLDER } from '../ocr/models';

/** A file that is copied into the build as it is. */
interface Copied {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * The models of text detection and their runtime, from the packages they come in: no binary of others is kept in the
 * repository. `modules`: the folder node_modules.
 * @throws when a package does not hold its file.
 */
export function ocrFiles(modules: string): Copied[] {
  return Object.values(OCR_FILES).map(({ name, from }) => {
    const absoluteSrc = join(modules, from);
    if (!existsSync(absoluteSrc)) throw new Error(`${from} is missing: run "npm ci"`);
    return { absoluteSrc, relativeDest: `${OCR_FOLDER}/${name}` };
  });
}

const OWN_WASM = /new URL\(("|')ort-wasm[\w-]*\.wasm\1,\s*import\.meta\.url\)/g;

/**
 * The runtime names its own WebAssembly file, which the bundler would ship a second time (14 MB). Ours is handed to
 * it by `lib/ocr/onnx-runtime.ts`, so that the name is never asked for.
 */
export function withoutSecondRuntime(): Plugin {
  return {
    name: 'clerkside:without-second-runtime',
    enforce: 'pre',
    transform: {
      filter: { id: /\/onnxruntime-web\/dist\/ort\.wasm\.bundle\.min\.mjs/ },
      handler(code) {
        if (code.search(OWN_WASM) < 0) this.error('the runtime no longer names its file this way');
        return { code: code.replace(OWN_WASM, 'new URL("about:blank")'), map: null };
      },
    },
  };
}

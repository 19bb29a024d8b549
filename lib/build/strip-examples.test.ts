import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { stripExamples } from './strip-examples';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
/** Words of the rule `title-length`: of an example, and of its check. */
const EXAMPLE = 'Acme Stainless Steel Insulated Water Bottle with Straw Lid and Handle, Blue';
const CHECK = 'formLimit';

/** The bundle of one module, as the extension's build makes it. */
async function bundled(path: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    plugins: [stripExamples()],
    build: { write: false, minify: false, lib: { entry: `${ROOT}/${path}`, formats: ['es'] } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built');
  return bundle.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

describe('what ships', () => {
  it('has the rules without their examples', async () => {
    const code = await bundled('lib/rules/title/title-length.ts');
    expect(code).not.toContain(EXAMPLE);
    expect(code).toContain(CHECK);
    expect(code).toMatch(/examples: \[\]/);
  });

  it('has the examples by themselves where they are asked for', async () => {
    const code = await bundled('lib/rules/examples.ts');
    expect(code).toContain(EXAMPLE);
    expect(code).not.toContain(CHECK);
  });
});

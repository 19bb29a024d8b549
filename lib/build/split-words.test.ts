import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words';
import { stripExamples } from './strip-examples';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
/** Words of the list `promo`: plain, with a note, and a product sense. */
const ENGLISH = ['lowest price', '100% quality guaranteed', 'garage sale'];
/** Words for a kind of products. */
const PRODUCTS = 'tiergesundheit';
const GERMAN = ['versandkostenfrei', 'angebotstafel'];

/** The bundle of one entrypoint, as the extension's build makes it. */
async function bundled(path: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    plugins: [stripExamples(), splitWords()],
    build: { write: false, minify: false, lib: { entry: `${ROOT}/${path}`, formats: ['es'] } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built');
  return bundle.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

describe('words in what ships', () => {
  it('are English alone in the code of the page', { timeout: 60_000 }, async () => {
    const code = await bundled('entrypoints/page.ts');
    for (const word of ENGLISH) expect(code).toContain(word);
    for (const word of [...GERMAN, PRODUCTS]) expect(code).not.toContain(word);
  });

  it('are those of one language in its own script', { timeout: 60_000 }, async () => {
    const code = await bundled('entrypoints/page-words-de.ts');
    for (const word of GERMAN) expect(code).toContain(word);
    for (const word of ENGLISH) expect(code).not.toContain(word);
  });

  it('are all there everywhere else', { timeout: 60_000 }, async () => {
    const code = await bundled('lib/rules/terms/index.ts');
    for (const word of [...ENGLISH, ...GERMAN]) expect(code).toContain(word);
  });
});

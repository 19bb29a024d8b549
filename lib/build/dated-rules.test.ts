import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { datedRules } from './dated-rules';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

function built(find?: () => Promise<string[]>): Promise<unknown> {
  return build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    plugins: [datedRules(find)],
    build: { write: false, lib: { entry: `${ROOT}/lib/text/day.ts`, formats: ['es'] } },
  });
}

describe('the build', () => {
  it('fails where a rule has no source or no date, and says which', async () => {
    const problem = 'T-NEW (title-new): names no source';
    await expect(built(async () => [problem])).rejects.toThrow(problem);
  });

  it('passes with the rules there are', async () => {
    await expect(built()).resolves.toBeDefined();
  });
});

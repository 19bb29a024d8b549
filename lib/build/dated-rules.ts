import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type { provenanceProblems } from '../rules/provenance';
import type { allRules } from '../rules/registry';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Loads a module of ours as Vite does, since the registry finds its rules by `import.meta.glob`. */
async function load<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(`${ROOT}/${path}`, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  return module;
}

async function findProblems(): Promise<string[]> {
  const [provenance, registry] = await Promise.all([
    load<{ provenanceProblems: typeof provenanceProblems }>('lib/rules/provenance.ts'),
    load<{ allRules: typeof allRules }>('lib/rules/registry.ts'),
  ]);
  return provenance.provenanceProblems(registry.allRules);
}

let looked: Promise<string[]> | undefined;

/** The extension is built in several steps; one look is enough for all of them. */
function findOnce(): Promise<string[]> {
  looked ??= findProblems();
  return looked;
}

/** Nothing is built with a rule that does not say who says so, and of what day that is. */
export function datedRules(find: () => Promise<string[]> = findOnce): Plugin {
  return {
    name: 'clerkside:dated-rules',
    apply: 'build',
    async buildStart() {
      const problems = await find();
      if (problems.length === 0) return;
      this.error(
        `Each rule needs a source and a date, see lib/rules/provenance.ts:\n${problems.join('\n')}`,
      );
    },
  };
}

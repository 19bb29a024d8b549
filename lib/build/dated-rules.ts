import { type Plugin, runnerImport } from 'vite';
import type { provenanceProblems } from '../rules/provenance';
import type { allRules } from '../rules/registry';

/** Loads a module of ours as Vite does, since the registry finds its rules by `import.meta.glob`. */
async function load<T>(root: string, path: string): Promise<T> {
  const { module } = await runnerImport<T>(`${root}/${path}`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}

async function findProblems(root: string): Promise<string[]> {
  const [provenance, registry] = await Promise.all([
    load<{ provenanceProblems: typeof provenanceProblems }>(root, 'lib/rules/provenance.ts'),
    load<{ allRules: typeof allRules }>(root, 'lib/rules/registry.ts'),
  ]);
  return provenance.provenanceProblems(registry.allRules);
}

let looked: Promise<string[]> | undefined;

/** The extension is built in several steps; one look is enough for all of them. */
function findOnce(root: string): Promise<string[]> {
  looked ??= findProblems(root);
  return looked;
}

/** Nothing is built with a rule that does not say who says so, and of what day that is. */
export function datedRules(find: (root: string) => Promise<string[]> = findOnce): Plugin {
  let root = '';
  return {
    name: 'clerkside:dated-rules',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      const problems = await find(root);
      if (problems.length === 0) return;
      this.error(
        `Each rule needs a source and a date, see lib/rules/provenance.ts:\n${problems.join('\n')}`,
      );
    },
  };
}

import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ROOT } from '../root';
import { IMPORT_RULES } from './import-rules';

const LOOKED_AT = [
  'entrypoints',
  'components',
  'lib',
  'tests',
  'wxt.config.ts',
  'vitest.config.ts',
];

/** Imports that go where they must not, one line each with the sentence that explains the ban. */
export async function forbiddenImports(): Promise<string[]> {
  const { output } = await cruise(
    LOOKED_AT,
    {
      baseDir: ROOT,
      validate: true,
      ruleSet: { forbidden: [...IMPORT_RULES] },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: 'specify',
      detectJSDocImports: false,
    },
    {
      alias: { '@': ROOT },
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  if (typeof output === 'string') throw new Error(`dependency-cruiser said: ${output}`);
  return violations(output);
}

function violations({ summary }: ICruiseResult): string[] {
  const why = new Map(IMPORT_RULES.map((rule) => [rule.name, rule.comment]));
  return summary.violations.map(({ from, to, via, cycle, rule }) => {
    const way = [...(via ?? cycle ?? [])].map((step) =>
      typeof step === 'string' ? step : step.name,
    );
    const path = way.length > 1 ? way.join(' → ') : to;
    return `${from} → ${path}\n    ${rule.name}: ${why.get(rule.name)}`;
  });
}

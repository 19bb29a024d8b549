import type { Rule } from './define';

/** The rules in `lib/rules/<group>/<id>.ts`, found by themselves; the id is the file name. */
const files = import.meta.glob<Rule>(
  ['./*/*.ts', '!./{data,engine,shared,sources,splitter,terms,testing}/*.ts', '!./**/*.test.ts'],
  {
    eager: true,
    import: 'default',
  },
);

/** Every rule, in order of its path: the same order everywhere. */
export const allRules: readonly Rule[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? []);

const byCode = new Map(
  allRules.flatMap((rule) => Object.keys(rule.codes).map((code) => [code, rule] as const)),
);

/** Paths of the rule files, for those who check that id and file name agree. */
export const ruleFiles: ReadonlyMap<string, Rule> = new Map(Object.entries(files));

/** The rule that owns a code of the catalogue, or undefined. */
export function ruleByCode(code: string): Rule | undefined {
  return byCode.get(code);
}

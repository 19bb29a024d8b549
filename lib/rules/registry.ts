import type { Rule } from './define';
import { appealFiles } from './registry-appeals';
import { imageFiles } from './registry-images';
import { textFiles } from './registry-text';

/** Paths of the rule files, for those who check that id and file name agree. */
export const ruleFiles: ReadonlyMap<string, Rule> = new Map(
  [...[textFiles, appealFiles, imageFiles].flatMap(Object.entries<Rule>)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  ),
);

/** Every rule, in order of its path: the same order everywhere. */
export const allRules: readonly Rule[] = [...ruleFiles.values()];

const byCode = new Map(
  allRules.flatMap((rule) => Object.keys(rule.codes).map((code) => [code, rule] as const)),
);

/** The rule that owns a code of the catalogue, or undefined. */
export function ruleByCode(code: string): Rule | undefined {
  return byCode.get(code);
}

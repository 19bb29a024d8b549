import { digestOf } from '@/lib/text/digest';
import { textRules } from './registry-text';

/** Texts alone are allowed: a picture is put right or ignored, and its rules are no part of Amazon's page. */
const specs = new Map(textRules.flatMap(({ codes }) => Object.entries(codes)));

/**
 * A short name for what a code says as it ships: its dates, severity and sources. Another version of the product in
 * which the rule is another has another one. Undefined for a code that this version does not know.
 */
export function ruleDigestOf(code: string): string | undefined {
  const spec = specs.get(code);
  if (spec === undefined) return undefined;
  const { since = '', until = '', severity, sources } = spec;
  return digestOf(JSON.stringify([code, since, until, severity, sources]));
}

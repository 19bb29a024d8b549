import { digestOf } from '@/lib/text/digest';
import { ruleByCode } from './registry';

/**
 * A short name for what a code says as it ships: its dates, severity and sources. Another version of the product in
 * which the rule is another has another one. Undefined for a code that this version does not know.
 */
export function ruleDigestOf(code: string): string | undefined {
  const spec = ruleByCode(code)?.codes[code];
  if (spec === undefined) return undefined;
  const { since = '', until = '', severity, sources } = spec;
  return digestOf(JSON.stringify([code, since, until, severity, sources]));
}

import { fill, type Locale, lookup, type TextData } from './page';

/** What a text of the rules needs to know of a finding. */
interface Told {
  /** Catalogue code, or `<code>.<variant>`. */
  message: string;
  data: TextData;
}

/** The message of a finding; the code itself when a text is missing, never nothing. */
export function findingMessage(locale: Locale, { message, data }: Told): string {
  return fill(lookup(locale, ['rules', 'codes', message]) ?? message, data);
}

/** Why the code exists: one short paragraph, or undefined. */
export function findingWhy(locale: Locale, code: string): string | undefined {
  return lookup(locale, ['rules', 'why', code]);
}

/** The label of a fix. */
export function fixLabel(
  locale: Locale,
  fix: { label: string; data?: TextData | undefined },
): string {
  return fill(lookup(locale, ['rules', 'fixLabels', fix.label]) ?? fix.label, fix.data);
}

/** The name of a rule; its id when a text is missing. */
export function ruleName(locale: Locale, rule: string): string {
  return lookup(locale, ['rules', 'names', rule]) ?? rule;
}

/** Why something could not be checked. */
export function reasonText(locale: Locale, reason: string): string {
  return lookup(locale, ['rules', 'reasons', reason]) ?? reason;
}

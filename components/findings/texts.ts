import type { Locale, TextData } from '@/lib/i18n';
import { fill, lookup } from '@/lib/i18n';

/** The message of a finding; its code where this version has no text for it, for a finding is never hidden. */
export function findingText(locale: Locale, message: string, data: TextData, code: string): string {
  const found = lookup(locale, ['rules', 'codes', message]);
  return found === undefined ? code : fill(found, data);
}

/** The name of a rule, else its id. */
export function ruleName(locale: Locale, rule: string): string {
  return lookup(locale, ['rules', 'names', rule]) ?? rule;
}

/** Why a rule could not tell, else the bare reason. */
export function reasonText(locale: Locale, reason: string): string {
  return lookup(locale, ['rules', 'reasons', reason]) ?? reason;
}

/** The name of a kind of page, else its id. */
export function surfaceName(locale: Locale, surface: string): string {
  return lookup(locale, ['surfaces', 'names', surface]) ?? surface;
}

/** The name of a store in the user's language: its country. */
export function storeName(locale: Locale, region: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(region) ?? region;
}

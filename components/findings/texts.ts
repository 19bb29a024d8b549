import type { Locale } from '@/lib/i18n';
import { lookup } from '@/lib/i18n';

/** The name of a kind of page, else its id. */
export function surfaceName(locale: Locale, surface: string): string {
  return lookup(locale, ['surfaces', 'names', surface]) ?? surface;
}

/** The name of a store's country in the user's language. @param region ISO 3166-1 code. */
export function storeName(locale: Locale, region: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(region) ?? region;
}

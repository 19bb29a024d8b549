import { storeName } from '@/components/findings/texts';
import type { Locale } from '@/lib/i18n';
import { lookup } from '@/lib/i18n';
import type { ProductFamily } from '@/lib/listing/product-types';
import { type Language, STORE_CODES, STORES, type Store } from '@/lib/listing/stores';

/** The name of a store's country. */
export function nameOfStore(locale: Locale, store: Store): string {
  return storeName(locale, STORES[store].region);
}

/** Names joined as people write them. */
export function listOf(locale: Locale, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** Stores, or those that are missing where that is shorter. */
export function storesIn(
  locale: Locale,
  stores: readonly Store[],
): { but: boolean; names: string; codes: string } {
  const others = STORE_CODES.filter((store) => !stores.includes(store));
  const but = others.length > 0 && others.length < stores.length;
  const told = but ? others : stores;
  return {
    but,
    names: listOf(
      locale,
      told.map((store) => nameOfStore(locale, store)),
    ),
    codes: told.join(' '),
  };
}

/** Names of languages. */
export function languageNames(locale: Locale, languages: readonly Language[]): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return listOf(
    locale,
    languages.map((language) => names.of(language) ?? language),
  );
}

/** Names of product families. */
export function familyNames(locale: Locale, families: readonly ProductFamily[]): string {
  return listOf(
    locale,
    families.map((family) => lookup(locale, ['catalogue', 'families', family]) ?? family),
  );
}

/** The name of a group of rules. */
export function groupName(locale: Locale, group: string): string {
  return lookup(locale, ['catalogue', 'groups', group]) ?? group;
}

/** What to know about the reading of a source. */
export function noteText(locale: Locale, note: string): string {
  return lookup(locale, ['catalogue', 'notes', note]) ?? note;
}

/** Names of fields. */
export function fieldNames(locale: Locale, fields: readonly string[]): string {
  return listOf(
    locale,
    fields.map((field) => lookup(locale, ['common', 'fieldKinds', field]) ?? field),
  );
}

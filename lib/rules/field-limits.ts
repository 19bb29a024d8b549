import type { FieldName } from '@/lib/listing/listing';
import type { ProductFamily } from '@/lib/listing/product-types';
import type { Store } from '@/lib/listing/stores';
import { searchBytes, utf8Length } from '@/lib/text/bytes';
import { LIMITS } from './data/limits';
import { LONG_TITLE_STORES, NOT_MEDIA, SHORT_TITLES_SINCE } from './data/scopes';
import { searchTermLimit } from './shared/search-bytes';

/** What a limit depends on. */
export interface LimitContext {
  store: Store | undefined;
  families: ReadonlySet<ProductFamily>;
  /** Day (ISO) for which it is asked. */
  on: string;
}

/** Code points after NFC without surrounding spaces; or bytes of UTF-8 without white space and punctuation. */
export type LimitUnit = 'characters' | 'bytes';

/** The unit in which Amazon counts a field. */
export function unitOf(field: FieldName): LimitUnit {
  return field === 'searchTerms' ? 'bytes' : 'characters';
}

/** How long a text is in the unit of its field. */
export function lengthOf(field: FieldName, text: string): number {
  return unitOf(field) === 'bytes' ? searchBytes(text) : charactersOf(text);
}

/** Search terms with their spaces and punctuation, in bytes: what a listing file counts. */
export function grossBytes(text: string): number {
  return utf8Length(text.trim());
}

/** Code points after NFC, surrounding spaces not counted. */
export function charactersOf(text: string): number {
  return [...text.normalize('NFC').trim()].length;
}

/**
 * The length Amazon allows a field, in its {@link unitOf unit}, to be shown beside its counter; undefined where it
 * has none that we know, or it differs by store and the store is unknown.
 */
export function limitOf(field: FieldName, context: LimitContext): number | undefined {
  switch (field) {
    case 'title':
    case 'highlights':
      return titleLimit(field, context);
    case 'bullets':
      return LIMITS.bullet;
    case 'description':
      return LIMITS.description;
    case 'searchTerms':
      return searchTermLimit(context.store, context.families);
    case 'brand':
      return LIMITS.brand;
    case 'sku':
      return LIMITS.sku;
    default:
      return undefined;
  }
}

function titleLimit(
  field: 'title' | 'highlights',
  { store, families, on }: LimitContext,
): number | undefined {
  if (store === undefined) return undefined;
  const isExempt = NOT_MEDIA.some((family) => families.has(family));
  const isShort = on >= SHORT_TITLES_SINCE && !LONG_TITLE_STORES.includes(store) && !isExempt;
  if (field === 'highlights') return isShort ? LIMITS.highlights : undefined;
  return isShort ? LIMITS.title : LIMITS.titleLong;
}

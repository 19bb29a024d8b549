import type { FieldName } from '@/lib/listing/listing';
import type { ProductFamily } from '@/lib/listing/product-types';
import type { Store } from '@/lib/listing/stores';
import { LIMITS } from './data/limits';
import { LONG_TITLE_STORES, NOT_MEDIA, SHORT_TITLES_SINCE } from './data/scopes';

/** What a limit depends on. */
export interface LimitContext {
  store: Store | undefined;
  families: ReadonlySet<ProductFamily>;
  /** Day (ISO) for which it is asked. */
  on: string;
}

/**
 * The length Amazon allows a field (code points after NFC), to be shown beside its counter; undefined where
 * it has none that we know, or the store is unknown.
 */
export function limitOf(
  field: FieldName,
  { store, families, on }: LimitContext,
): number | undefined {
  if (store === undefined || (field !== 'title' && field !== 'highlights')) return undefined;
  const isExempt = NOT_MEDIA.some((family) => families.has(family));
  const isShort = on >= SHORT_TITLES_SINCE && !LONG_TITLE_STORES.includes(store) && !isExempt;
  if (field === 'highlights') return isShort ? LIMITS.highlights : undefined;
  return isShort ? LIMITS.title : LIMITS.titleLong;
}

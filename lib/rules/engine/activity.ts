import type { ProductFamily } from '@/lib/listing/product-types';
import type { Language, Store } from '@/lib/listing/stores';
import type { CodeSpec } from '../define';

/** What decides whether a code is in force. */
export interface Circumstances {
  store: Store | undefined;
  language: Language;
  families: ReadonlySet<ProductFamily>;
  /** Day (ISO). */
  on: string;
}

/** unknown = it depends on the store, and nobody knows the store. */
export type Activity = 'active' | 'inactive' | 'unknown';

/** Whether a code is in force: by day, product family, store and language, in this order. */
export function activityOf(code: CodeSpec, now: Circumstances): Activity {
  if (code.since !== undefined && now.on < code.since) return 'inactive';
  if (code.until !== undefined && now.on > code.until) return 'inactive';
  if (code.exempt?.some((family) => now.families.has(family))) return 'inactive';
  if (code.only !== undefined && now.families.size > 0) {
    if (!code.only.some((family) => now.families.has(family))) return 'inactive';
  }
  if (code.stores === undefined && code.languages === undefined) return 'active';
  if (now.store === undefined) return 'unknown';
  if (code.stores !== undefined && !code.stores.includes(now.store)) return 'inactive';
  if (code.languages !== undefined && !code.languages.includes(now.language)) return 'inactive';
  return 'active';
}

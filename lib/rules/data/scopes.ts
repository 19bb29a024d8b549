import type { ProductFamily } from '@/lib/listing/product-types';
import { STORE_CODES, type Store } from '@/lib/listing/stores';

/** Stores that keep the 200-character title ("except for Saudi Arabia, Egypt, Türkiye, and the United Arab Emirates"). */
export const LONG_TITLE_STORES: readonly Store[] = ['SA', 'EG', 'TR', 'AE'];

/** All other stores: titles of 75 characters and item highlights since 2026-07-27. */
export const SHORT_TITLE_STORES: readonly Store[] = STORE_CODES.filter(
  (store) => !LONG_TITLE_STORES.includes(store),
);

/** The day on which titles of 75 characters and item highlights began. */
export const SHORT_TITLES_SINCE = '2026-07-27';

/** The day on which the title requirements of 2025 began. */
export const TITLE_POLICY_SINCE = '2025-01-21';

/** Books, music, video and DVD are exempt from the title rules (T-MEDIA). */
export const NOT_MEDIA: readonly ProductFamily[] = ['media'];

/** The day on which Amazon's rules for bullet points began. */
export const BULLET_POLICY_SINCE = '2024-08-15';

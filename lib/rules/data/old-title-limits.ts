import type { ProductFamily } from '@/lib/listing/product-types';

/** Title lengths of the old style guides, in characters: guidance only, and only where 200 still holds. */
export const OLD_TITLE_LIMITS: Readonly<Partial<Record<ProductFamily, number>>> = {
  apparel: 125,
  electronics: 150,
  home: 50,
  jewelry: 50,
  pets: 50,
};

/** Half-width bytes (full width = 2) of an apparel title at amazon.co.jp. */
export const JP_APPAREL_BYTES = 130;

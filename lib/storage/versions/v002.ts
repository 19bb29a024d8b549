import type { SchemaVersion } from '../schema';

/*
 * productNumbers: the product id of each listing whose form was opened, one row a SKU and store, so that the same
 * number on another SKU is noticed.
 */
export default {
  version: 2,
  stores: {
    productNumbers: 'id, &[store+sku], gtin14, brand, updatedAt',
  },
} satisfies SchemaVersion;

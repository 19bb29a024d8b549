import { READ, type Source } from './source';

/** Sources of the rules about brand, SKU and other attributes. Keys sorted. */
export const attributes = {
  'product-type-schema': {
    title: 'Amazon’s product type schemas, in public copies',
    read: READ,
    kind: 'report',
    note: 'schema-2024',
  },
  'sku-form': {
    title: 'splitforge.app on SKUs that uploads refuse',
    url: 'https://splitforge.app/blog/format-csv-amazon-seller-sku-invalid',
    read: READ,
    kind: 'report',
  },
  'sku-forum': {
    title: 'dropship-community.com on SKUs',
    url: 'http://www.dropship-community.com/content/view/114/53/',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;

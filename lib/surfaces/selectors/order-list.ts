import type { FactTable } from './facts';

/** The table of orders, the surest first: light DOM with `data-test-id` for years; Cloudscape in New Seller Central. */
export const ORDER_TABLES = [
  '#orders-table',
  'table:has(td[data-test-id^="oth-"])',
  'table[class*="awsui"]',
] as const;

/** Anything of these says "list of orders", even where its table is not there yet. */
export const LIST_MARKS = [...ORDER_TABLES, '.total-orders-heading', '#myo-search-input'].join(',');

/** Shown while the list loads: that there is no row means nothing then. */
export const LOADING = '#apploading';

/** Facts of the list as a whole. */
export const LIST_FACTS: FactTable = {
  ordersTotal: [
    { selector: '.total-orders-heading', pattern: /(\d[\d.,]{0,11})/, confidence: 'B' },
  ],
};

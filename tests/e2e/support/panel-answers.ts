import type { PageFactsReply } from '@/lib/messaging/page-messages';
import type { PageState } from '@/lib/session/page-state';

/** Answers of a page, for looking at every state of a panel without bringing a page into it. */
const CLEAN: PageState = {
  surface: 'listing-editor',
  health: 'ok',
  store: 'US',
  merchant: 'Acme Store',
  sku: 'TOWEL-01',
  missing: [],
  counts: { error: 0, warning: 0, hint: 0 },
  ignored: 0,
  allowed: 0,
  notChecked: [],
  score: 100,
  together: { length: 612, limit: 1000 },
  fields: [
    clean('title', 0, 48, 75),
    clean('highlights', 0, 0, 125),
    ...[120, 96, 180, 116, 100].map((length, index) => clean('bullets', index, length, 255)),
    clean('description', 0, 870, 2000),
    {
      ...clean('searchTerms', 0, 187, 249),
      unit: 'bytes',
      gross: 212,
      form: { length: 212, limit: 500 },
    },
    clean('brand', 0, 4, 50),
    clean('sku', 0, 8, 40),
  ],
};

const FULL: PageState = {
  ...CLEAN,
  errors: ['8541', '5886'],
  counts: { error: 2, warning: 1, hint: 1 },
  score: 67,
  together: { length: 1140, limit: 1000 },
  ignored: 1,
  allowed: 1,
  notChecked: [{ rule: 'title-brand', field: 'title', index: 0, reason: 'brandUnknown' }],
  fields: [
    {
      field: 'title',
      index: 0,
      length: 103,
      unit: 'characters',
      limit: 75,
      form: { length: 103, limit: 200 },
      findings: [
        finding('T-PROMO', 'title-promo', 'error', 0, 'Free Shipping'),
        finding(
          'T-LEN-75',
          'title-length',
          'warning',
          75,
          'dishwasher safe, with a lifetime guarantee',
        ),
      ],
    },
    {
      field: 'bullets',
      index: 2,
      length: 290,
      unit: 'characters',
      limit: 255,
      findings: [
        finding('B-EMOJI', 'bullet-emoji', 'error', 4, '✅'),
        finding('B-CASE', 'bullet-case', 'hint', 9, 'SUPER SOFT'),
      ],
    },
    {
      ...clean('searchTerms', 0, 260, 249),
      unit: 'bytes',
      gross: 301,
      form: { length: 300, limit: 500 },
    },
    clean('productId', 0, 12),
  ],
};

export const STATES = {
  full: FULL,
  clean: CLEAN,
  partial: { ...FULL, health: 'partial', missing: ['bullets', 'searchTerms'] },
  blind: { ...CLEAN, health: 'blind', fields: [] },
  unsupported: { ...CLEAN, surface: 'none', fields: [] },
} satisfies Record<string, PageState>;

export const FACTS = {
  order: {
    surface: 'order-detail',
    canInsert: false,
    facts: {
      orderId: '112-1234567-7654321',
      buyerName: 'Marta',
      deliveryDate: 'November 30, 2026',
      sellerName: 'Acme Store',
    },
  },
  messages: {
    surface: 'buyer-messages',
    canInsert: true,
    language: 'de',
    facts: {
      orderId: '112-1234567-7654321',
      buyerName: 'Marta',
      deliveryDate: 'November 30, 2026',
      shipDate: 'November 23, 2026',
      carrier: 'UPS',
      trackingNumber: '1Z999AA10123456784',
      sellerName: 'Acme Store',
    },
  },
} satisfies Record<string, PageFactsReply>;

function clean(
  field: PageState['fields'][number]['field'],
  index: number,
  length: number,
  limit?: number,
): PageState['fields'][number] {
  const within = limit === undefined ? {} : { limit };
  return { field, index, length, unit: 'characters', ...within, findings: [] };
}

function finding(
  code: string,
  rule: string,
  severity: 'error' | 'warning' | 'hint',
  start: number,
  words: string,
): PageState['fields'][number]['findings'][number] {
  const data = { words, limit: 75, length: 103, over: 28 };
  return { code, rule, severity, message: code, data, start, end: start + words.length, words };
}

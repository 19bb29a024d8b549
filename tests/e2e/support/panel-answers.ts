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
  fields: [{ field: 'title', index: 0, length: 48, limit: 75, findings: [] }],
};

const FULL: PageState = {
  ...CLEAN,
  counts: { error: 2, warning: 1, hint: 1 },
  ignored: 1,
  allowed: 1,
  notChecked: [{ rule: 'title-brand', field: 'title', index: 0, reason: 'brandUnknown' }],
  fields: [
    {
      field: 'title',
      index: 0,
      length: 103,
      limit: 75,
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
      length: 190,
      findings: [
        finding('B-EMOJI', 'bullet-emoji', 'error', 4, '✅'),
        finding('B-CASE', 'bullet-case', 'hint', 9, 'SUPER SOFT'),
      ],
    },
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

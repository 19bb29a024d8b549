import {
  AFTER_COLON,
  ASIN_IN_LINK,
  ASIN_IN_TEXT,
  CONTACT_HEADING,
  type FactTable,
  ORDER_ID,
} from './facts';

/** The box of the contact form, the surest first. */
export const CONTACT_BOXES = [
  '.contact-buyer-text-area kat-textarea',
  '#ayb-contact-buyer kat-textarea',
  '.contact-buyer-text-area textarea',
  '#ayb-contact-buyer textarea',
] as const;

/** In a thread no selector of the reply box is known: of these the largest that is shown. */
export const REPLY_BOXES = 'kat-textarea,textarea';

/** Anything of these says "buyer messages", even where no box is open. */
export const MESSAGE_MARKS = [
  '#ayb-contact-buyer',
  '.contact-buyer-text-area',
  '#threads-list-search-bar',
  '#all-messages-link',
  '.case-status-label',
  '[class*="thread-message"]',
  '[data-test-id^="thread-"]',
  '[data-testid^="thread-"]',
].join(',');

/** What holds the order of the open thread, so that ids in the list of threads are not taken for it. */
const ORDER_PANE =
  ':is([class*="order-pane"],[class*="order-context"],[data-testid*="order"],[data-test-id*="order"])';

/** Facts of the messages; the thread's own markup is hardly known, hence the many ways. */
export const MESSAGE_FACTS: FactTable = {
  orderId: [
    {
      selector: '[data-test-id="order-id-value"],[data-testid="order-id-value"]',
      pattern: ORDER_ID,
      confidence: 'B',
    },
    { selector: `${ORDER_PANE} a[href*="/order"]`, pattern: ORDER_ID, confidence: 'C' },
    { selector: ORDER_PANE, pattern: ORDER_ID, confidence: 'C' },
  ],
  buyerName: [
    {
      selector:
        '[data-test-id="buyer-name-with-link"],[data-test-id="buyer-name"],[data-testid="buyer-name"]',
      pattern: AFTER_COLON,
      confidence: 'B',
    },
    { selector: '.ayb-contact-buyer-header h2', pattern: CONTACT_HEADING, confidence: 'C' },
    {
      selector: '.buyer-name,[class*="buyerName"],[class*="buyer-name"]',
      pattern: AFTER_COLON,
      confidence: 'C',
    },
    { selector: '[class*="conversation"] h2,[class*="thread-header"] h2', confidence: 'C' },
  ],
  itemTitle: [
    {
      selector: `${ORDER_PANE} a[href*="/dp/"],${ORDER_PANE} a[href*="/gp/product/"]`,
      pattern: /(\S.*\S)/s,
      confidence: 'C',
    },
    { selector: 'a[href*="/dp/"],a[href*="/gp/product/"]', pattern: /(\S.*\S)/s, confidence: 'C' },
  ],
  asin: [
    {
      selector: 'a[href*="/dp/"],a[href*="/gp/product/"]',
      attribute: 'href',
      pattern: ASIN_IN_LINK,
      confidence: 'C',
    },
    { selector: ORDER_PANE, pattern: ASIN_IN_TEXT, confidence: 'C' },
  ],
  shipBy: [{ selector: '[data-test-id="order-summary-shipby-value"]', confidence: 'C' }],
  deliveryDate: [{ selector: '[data-test-id="order-summary-deliverby-value"]', confidence: 'C' }],
  purchaseDate: [
    { selector: '[data-test-id="order-summary-purchase-date-value"]', confidence: 'C' },
  ],
  trackingNumber: [{ selector: '[data-test-id="tracking-id-value"]', confidence: 'C' }],
  salesChannel: [
    { selector: '[data-test-id="order-summary-sales-channel-value"]', confidence: 'C' },
  ],
};

/** Messages that tell their language. */
export const MESSAGE_LANGUAGES =
  '[class*="message"][lang],[data-test-id*="message"][lang],[data-testid*="message"][lang]';

import { AFTER_COLON, ASIN_IN_LINK, ASIN_IN_TEXT, type FactTable, ORDER_ID } from './facts';

/** Anything of these says "order detail". */
export const ORDER_MARKS = [
  '[data-test-id="order-id-value"]',
  '[data-test-id^="order-summary-"]',
  '[data-test-id^="shipping-section-"]',
].join(',');

/** Facts of the order detail page; light DOM with `data-test-id` for years. */
export const ORDER_FACTS: FactTable = {
  orderId: [
    { selector: '[data-test-id="order-id-value"]', pattern: ORDER_ID, confidence: 'A' },
    {
      selector: '[data-testid="order-id-value"],[data-test-id*="order-id"]',
      pattern: ORDER_ID,
      confidence: 'C',
    },
  ],
  buyerName: [
    { selector: '[data-test-id="buyer-name-with-link"]', pattern: AFTER_COLON, confidence: 'B' },
    {
      selector: '[data-test-id="shipping-section-contact-buyer-value"]',
      pattern: AFTER_COLON,
      confidence: 'A',
    },
    { selector: '[data-test-id="shipping-section-recipient-name"]', confidence: 'A' },
  ],
  itemTitle: [
    { selector: '.myo-list-orders-product-name-cell a', confidence: 'B' },
    { selector: '[data-test-id="item-title"],[data-test-id="product-title"]', confidence: 'C' },
    { selector: 'a[href*="/dp/"],a[href*="/gp/product/"]', pattern: /(\S.*\S)/s, confidence: 'B' },
    { selector: 'table.a-keyvalue tbody td a', confidence: 'C' },
  ],
  asin: [
    {
      selector: 'a[href*="/dp/"],a[href*="/gp/product/"]',
      attribute: 'href',
      pattern: ASIN_IN_LINK,
      confidence: 'B',
    },
    { selector: 'table.a-keyvalue tbody tr', pattern: ASIN_IN_TEXT, confidence: 'B' },
    { selector: '[data-test-id*="asin"]', pattern: /\b([A-Z0-9]{10})\b/, confidence: 'C' },
  ],
  shipBy: [{ selector: '[data-test-id="order-summary-shipby-value"]', confidence: 'A' }],
  deliveryDate: [{ selector: '[data-test-id="order-summary-deliverby-value"]', confidence: 'A' }],
  purchaseDate: [
    { selector: '[data-test-id="order-summary-purchase-date-value"]', confidence: 'A' },
  ],
  shippingService: [
    { selector: '[data-test-id="order-summary-shipping-service-value"]', confidence: 'A' },
  ],
  shipDate: [
    {
      selector: '[data-test-id="ship-date-value"],[data-test-id="shipped-date-value"]',
      confidence: 'C',
    },
  ],
  carrier: [
    {
      selector: '[data-test-id="carrier-value"],[data-test-id="shipping-carrier-value"]',
      confidence: 'C',
    },
  ],
  trackingNumber: [
    { selector: '[data-test-id="tracking-id-value"]', confidence: 'A' },
    { selector: '[data-test-id*="tracking-id"] a', confidence: 'C' },
  ],
  salesChannel: [
    { selector: '[data-test-id="order-summary-sales-channel-value"]', confidence: 'A' },
  ],
};

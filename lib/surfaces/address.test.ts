import { describe, expect, it } from 'vitest';
import { isAmbiguous, SURFACE_IDS, surfaceIdFor } from './address';
import { MATCH_PATTERNS, SELLER_CENTRAL_HOSTS } from './hosts';

const at = (path: string) => new URL(path, 'https://sellercentral.amazon.com');

describe('surfaceIdFor', () => {
  it.each([
    ['/abis/listing/edit?sku=A&asin=B0', 'listing-editor'],
    ['/abis/listing/edit/offer', 'listing-editor'],
    ['/abis/listing/create/product_identity?productType=TOWEL#product_identity', 'listing-editor'],
    ['/abis/listing/createFromDraft', 'listing-editor'],
    ['/abis/listing/clone-from-asin/', 'listing-editor'],
    ['/interactive/listing/workflow/edit', 'listing-editor'],
    ['/interactive/listing/workflow/create/product_identity', 'listing-editor'],
    ['/interactive//listing/workflow/offer/offer?asin=B0', 'listing-editor'],
    ['/orders-v3/order/112-1234567-7654321', 'order-detail'],
    ['/orders-v3/order/112-1234567-7654321/', 'order-detail'],
    ['/amazonsell/orders/112-1234567-7654321', 'order-detail'],
    ['/amazonsell/order-details?orderId=112-1234567-7654321', 'order-detail'],
    ['/orders-v3', 'order-list'],
    ['/orders-v3/mfn/unshipped', 'order-list'],
    ['/orders-v3/mfn/unshipped/selfship?page=1', 'order-list'],
    ['/orders-v3/fba/all/', 'order-list'],
    ['/orders-v3/search', 'order-list'],
    ['/amazonsell/orders', 'order-list'],
    ['/amazonsell/orders/mfn', 'order-list'],
    ['/messaging/inbox?fi=responseNeeded', 'buyer-messages'],
    ['/messaging/inbox/threads?fi=all', 'buyer-messages'],
    ['/amazonsell/messaging/inbox', 'buyer-messages'],
    ['/messaging/inbox-v3?fi=responseNeeded&cc=1', 'buyer-messages'],
    ['/messaging/contact?orderId=112-1234567-7654321', 'buyer-messages'],
    ['/orders-v3/order/112-1234567-7654321/messaging-center', 'buyer-messages'],
    ['/amazonsell/business#/messaging/inbox', 'buyer-messages'],
    ['/enhanced-content/content-manager', 'aplus-editor'],
    ['/enhanced-content/workflow/ebc-premium/content/new/edit', 'aplus-editor'],
    ['/enhanced-content/content/7d0c1f6e/revision/1782000000/edit', 'aplus-editor'],
    ['/aplus/content-manager', 'aplus-editor'],
    ['/enhanced-contents', undefined],
    ['/', undefined],
    ['/home', undefined],
    ['/orders-v3/order/112-1234567-7654321/confirm-shipment', undefined],
    ['/orders-v3/order/112-1234567-7654321/cancel-order', undefined],
    ['/messaging/reviews?orderId=112-1234567-7654321', undefined],
    ['/myinventory/inventory', undefined],
    ['/orders-v3/mfn/unshipped/112-1234567-7654321', undefined],
    ['/amazonsell/orders/container/gp/returns/list/v2', undefined],
    ['/amazonsell/order-details', undefined],
    ['/amazonsell/business', undefined],
    ['/abis/listing', undefined],
    ['/home#/messaging/inbox', undefined],
    ['/ap/signin?openid.return_to=https://sellercentral.amazon.com/abis/listing/edit', undefined],
    ['/ap/mfa', undefined],
    ['/ap/cvf/request', undefined],
    ['/authportal/signin', undefined],
  ])('%s → %s', (path, id) => {
    expect(surfaceIdFor(at(path))).toBe(id);
  });
});

describe('isAmbiguous', () => {
  it.each([
    ['/amazonsell/business', true],
    ['/amazonsell/business?ref=homepage_redirect_ngs', true],
    ['/amazonsell', true],
    ['/amazonsell/orders/112-1234567-7654321', false],
    ['/amazonseller', false],
    ['/home', false],
    ['/ap/signin', false],
  ])('%s: %s', (path, ambiguous) => {
    expect(isAmbiguous(at(path))).toBe(ambiguous);
  });
});

describe('hosts', () => {
  it('are match patterns of one host each, and none twice', () => {
    expect(new Set(MATCH_PATTERNS).size).toBe(SELLER_CENTRAL_HOSTS.length);
    for (const pattern of MATCH_PATTERNS)
      expect(pattern).toMatch(/^https:\/\/sellercentral[a-z.-]+\/\*$/);
  });

  it('mean the same page on every host', () => {
    for (const host of SELLER_CENTRAL_HOSTS) {
      expect(surfaceIdFor(new URL(`https://${host}/abis/listing/edit`))).toBe('listing-editor');
    }
  });
});

it('names every surface once', () => {
  expect(new Set(SURFACE_IDS).size).toBe(SURFACE_IDS.length);
});

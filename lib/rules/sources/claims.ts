import { READ, type Source } from './source';

/** Sources of the rules about claims that hold in every store. Keys sorted. */
export const claims = {
  'aplus-badges': {
    title: 'hx33.com on marks of Amazon in A+ content',
    url: 'https://hx33.com/news-id-4208.html',
    read: READ,
    kind: 'report',
  },
  'claims-diseases-eu': {
    title: 'Prohibited claims: diseases and medical conditions (Europe)',
    url: 'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=6GFTJ2TEFCTKN6Q',
    read: READ,
    kind: 'amazon',
  },
  'disease-digest': {
    title: 'sitruna.com on prohibited claims for diseases',
    url: 'https://sitruna.com/post/amazons-prohibited-product-claims-for-diseases-and-medical-conditions-what-sellers-need-to-know',
    read: READ,
    kind: 'report',
  },
  'made-in-usa-digest': {
    title: 'amaz.markets on listing restrictions',
    url: 'https://amaz.markets/amazon-listing-restrictions/',
    read: READ,
    kind: 'report',
  },
  'pesticide-flags': {
    title: 'granitsa.com on false pesticide flags',
    url: 'https://granitsa.com/blog/amazon-pesticide-policy-avoid-false-flag',
    read: READ,
    kind: 'report',
  },
  'pesticide-policy': {
    title: 'Pesticides and pesticide devices',
    url: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=202115120',
    read: READ,
    kind: 'amazon',
  },
  'pesticide-registration': {
    title: 'solutions4ecommerce.com on pesticide restrictions',
    url: 'https://www.solutions4ecommerce.com/amazon-bots-making-a-new-round-of-pesticide-restrictions-on-sellers-listings/',
    read: READ,
    kind: 'report',
  },
  'pesticide-staff': {
    title: 'Seller forums on pesticide claims',
    url: 'https://sellercentral.amazon.ae/seller-forums/discussions/t/f6e6540b-bda0-44a3-b56f-6cf4f9ad9ae9',
    read: READ,
    kind: 'staff',
  },
  'substances-digest': {
    title: 'A seller’s copy of the list of restricted substances',
    url: 'https://online.flipbuilder.com/gvsc/cfpk/files/basic-html/page12.html',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;

import { READ, type Source } from './source';

/** Sources of the rules about search terms. Keys sorted. */
export const searchTerms = {
  'error-5161': {
    title: 'StoreAutomator on error codes of amazon.com',
    url: 'https://support.storeautomator.com/hc/en-us/articles/8701298285212-Amazon-com-Error-Codes-Explained-and-Solved',
    read: READ,
    kind: 'report',
  },
  'keyword-feeds-2018': {
    title: 'sellerlabs.com on the length of search terms (2018)',
    url: 'https://www.sellerlabs.com/blog/amazon-takes-byte-out-search-terms/',
    read: READ,
    kind: 'report',
  },
  'keyword-jp': {
    title: 'hoyaza.com on search words at amazon.co.jp',
    url: 'https://hoyaza.com/amazon/search-words',
    read: READ,
    kind: 'report',
    note: 'limits-2017',
  },
  'keyword-notices-2017': {
    title: 'estack.com quoting Amazon’s notices on search terms (2017)',
    url: 'https://estack.com/tag/posting-items/',
    read: READ,
    kind: 'report',
  },
  'keyword-staff': {
    title: 'Seller forums: how long search terms may be',
    url: 'https://sellercentral.amazon.com/seller-forums/discussions/t/8e1ad5d2-5d5f-4086-bda3-735505e23bb1',
    read: READ,
    kind: 'staff',
  },
} as const satisfies Record<string, Source>;

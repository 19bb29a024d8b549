import { READ, type Source } from './source';

/** Sources of the rules about descriptions. Keys sorted. */
export const description = {
  'html-staff': {
    title: 'Seller forums: HTML in descriptions ends in July 2021',
    url: 'https://sellercentral.amazon.com/seller-forums/discussions/t/317b0dbe1fafa9c81be02e315813a0b5',
    read: READ,
    kind: 'staff',
  },
  'public-notes': {
    title: 'Public notes quoting Amazon’s staff and the feed template (2026)',
    read: READ,
    kind: 'report',
    note: 'no-own-page',
  },
} as const satisfies Record<string, Source>;

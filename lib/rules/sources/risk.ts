import { READ, type Source } from './source';

/** Sources of the words that Amazon's automation misreads. Keys sorted. */
export const risk = {
  'adult-flag': {
    title: 'signalytics.ai on flagged listings',
    url: 'https://signalytics.ai/has-listing-been-flagged-by-amazon/',
    read: '2026-11-22',
    kind: 'report',
  },
  'style-words-misread': {
    title: 'sellerclass.com on style words read as origin',
    url: 'https://sellerclass.com/p/9174.html',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;

import { READ, type Source } from './source';

/** Sources of the rules about bullet points. Keys sorted. */
export const bullets = {
  'bullet-signs-2024': {
    title: 'shipaim.com on the words and signs banned in August 2024',
    url: 'https://shipaim.com/amazons-new-ban-on-prohibited-words-strict-investigation-will-be-carried-out-in-august',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;

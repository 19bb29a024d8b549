import { READ, type Source } from './source';

/** Sources of the rules about the seller's own lists. Keys sorted. */
export const lists = {
  'own-list': {
    title: 'Your own word list · 您自己的词表',
    read: READ,
    kind: 'ours',
  },
} as const satisfies Record<string, Source>;

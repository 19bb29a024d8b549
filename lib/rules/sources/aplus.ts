import { READ, type Source } from './source';

/** Sources of the rules about A+ text. Keys sorted. */
export const aplus = {
  'aplus-words-cn': {
    title: 'ssopdot.com on words that A+ content refuses',
    url: 'https://ssopdot.com/blog/33674.html',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;

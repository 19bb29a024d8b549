import type { lists as template } from '../../en/rules/lists';

/** Texts of the rules about the seller’s own lists: names, one message and one reason a code. Keys sorted. */
export const lists: typeof template = {
  names: {},
  codes: {},
  why: {},
};

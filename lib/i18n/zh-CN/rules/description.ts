import type { description as template } from '../../en/rules/description';

/** Texts of the rules about descriptions: names, one message and one reason a code. Keys sorted. */
export const description: typeof template = {
  names: {},
  codes: {},
  why: {},
};

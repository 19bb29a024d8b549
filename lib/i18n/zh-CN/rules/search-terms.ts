import type { searchTerms as template } from '../../en/rules/search-terms';

/** Texts of the rules about search terms: names, one message and one reason a code. Keys sorted. */
export const searchTerms: typeof template = {
  names: {},
  codes: {},
  why: {},
};

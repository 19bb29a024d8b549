/** Texts of the rules about search terms: names, one message and one reason a code. Keys sorted. */
export const searchTerms = {
  names: {},
  codes: {},
  why: {},
};

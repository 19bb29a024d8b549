/** Texts of the rules about the listing as a whole: names, one message and one reason a code. Keys sorted. */
export const listing = {
  names: {},
  codes: {},
  why: {},
};

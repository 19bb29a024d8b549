/** Texts of the rules about the seller’s own lists: names, one message and one reason a code. Keys sorted. */
export const lists = {
  names: {},
  codes: {},
  why: {},
};

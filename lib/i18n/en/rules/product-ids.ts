/** Texts of the rules about product ids: names, one message and one reason a code. Keys sorted. */
export const productIds = {
  names: {},
  codes: {},
  why: {},
};

/** Texts of the rules about descriptions: names, one message and one reason a code. Keys sorted. */
export const description = {
  names: {},
  codes: {},
  why: {},
};

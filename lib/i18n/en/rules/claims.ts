/** Texts of the rules about claims that hold in every store: names, one message and one reason a code. Keys sorted. */
export const claims = {
  names: {},
  codes: {},
  why: {},
};

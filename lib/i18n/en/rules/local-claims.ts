/** Texts of the rules about claims by the law and language of single stores: names, one message and one reason a code. Keys sorted. */
export const localClaims = {
  names: {},
  codes: {},
  why: {},
};

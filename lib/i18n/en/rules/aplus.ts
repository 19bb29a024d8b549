/** Texts of the rules about A+ text: names, one message and one reason a code. Keys sorted. */
export const aplus = {
  names: {},
  codes: {},
  why: {},
};

/** Texts of the rules about bullet points: names, one message and one reason a code. Keys sorted. */
export const bullets = {
  names: {},
  codes: {},
  why: {},
};

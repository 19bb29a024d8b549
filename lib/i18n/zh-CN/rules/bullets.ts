import type { bullets as template } from '../../en/rules/bullets';

/** Texts of the rules about bullet points: names, one message and one reason a code. Keys sorted. */
export const bullets: typeof template = {
  names: {},
  codes: {},
  why: {},
};

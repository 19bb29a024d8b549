import type { hygiene as template } from '../../en/rules/hygiene';

/** Texts of the rules about slips of the desk and words that are misread: names, one message and one reason a code. Keys sorted. */
export const hygiene: typeof template = {
  names: {},
  codes: {},
  why: {},
};

import type { aplus as template } from '../../en/rules/aplus';

/** Texts of the rules about A+ text: names, one message and one reason a code. Keys sorted. */
export const aplus: typeof template = {
  names: {},
  codes: {},
  why: {},
};

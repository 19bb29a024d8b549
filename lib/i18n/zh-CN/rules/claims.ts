import type { claims as template } from '../../en/rules/claims';

/** Texts of the rules about claims that hold in every store: names, one message and one reason a code. Keys sorted. */
export const claims: typeof template = {
  names: {},
  codes: {},
  why: {},
};

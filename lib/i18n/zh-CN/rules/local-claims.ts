import type { localClaims as template } from '../../en/rules/local-claims';

/** Texts of the rules about claims by the law and language of single stores: names, one message and one reason a code. Keys sorted. */
export const localClaims: typeof template = {
  names: {},
  codes: {},
  why: {},
};

import type { listing as template } from '../../en/rules/listing';

/** Texts of the rules about the listing as a whole: names, one message and one reason a code. Keys sorted. */
export const listing: typeof template = {
  names: {},
  codes: {},
  why: {},
};

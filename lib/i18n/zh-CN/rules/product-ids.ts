import type { productIds as template } from '../../en/rules/product-ids';
/** Texts of the rules about product ids: names, one message and one reason a code. Keys sorted. */
export const productIds: typeof template = {
  names: {},
  codes: {},
  why: {},
};

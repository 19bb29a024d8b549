import type { attributes as template } from '../../en/rules/attributes';

/** Texts of the rules about brand, SKU and other attributes: names, one message and one reason a code. Keys sorted. */
export const attributes: typeof template = {
  names: {},
  codes: {},
  why: {},
};

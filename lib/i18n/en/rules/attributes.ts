/** Texts of the rules about brand, SKU and other attributes: names, one message and one reason a code. Keys sorted. */
export const attributes = {
  names: {},
  codes: {},
  why: {},
};

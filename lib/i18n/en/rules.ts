
/** Texts of the rules: names, one message and one reason a code, fix labels, reasons of "cannot tell". */
export const rules = {
  names: {},
  codes: {},
  why: {},
  fixLabels: {},
  reasons: {},
};

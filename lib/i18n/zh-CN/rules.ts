import type { rules as template } from '../en/rules';
/** Texts of the rules: names, one message and one reason a code, fix labels, reasons of "cannot tell". */
export const rules: typeof template = {
  names: {},
  codes: {},
  why: {},
  fixLabels: {},
  reasons: {},
};

import type { rules as template } from '../en/rules';
/** Texts of the rules: names, one message and one reason a code, fix labels, reasons of "cannot tell". */
export const rules: Record<keyof typeof template, Record<string, string>> = {
  names: {},
  codes: {},
  why: {},
  fixLabels: {},
  reasons: {},
};

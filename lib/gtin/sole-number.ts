import { diagnose, gtin14Of } from './diagnose';
import { idTypeOf } from './id-type';
import { prefixOf } from './prefix';
import { writtenIn } from './written';

/** Digits of the 13-digit form by which companies are told apart: the shortest company prefix there is. */
const COMPANY_DIGITS = 7;

/**
 * The one number of goods that a field certainly holds, in its 14-digit form. Undefined for none or several, for a
 * number that is wrong or made up, and for those that are not for goods.
 */
export function soleNumber(raw: string, declaredType?: string): string | undefined {
  const type = idTypeOf(declaredType);
  const [written, second] = writtenIn(raw);
  if (written === undefined || second !== undefined || type === 'other') return undefined;
  const serial = written.serial || type === 'ISSN';
  const gtin14 = gtin14Of(diagnose(written.clean, { type, serial }));
  if (gtin14 === undefined) return undefined;
  const { use } = prefixOf(gtin14);
  return use === 'office' || use === 'isbn' || use === 'issn' ? gtin14 : undefined;
}

/**
 * The digits by which the company of a number is told; undefined where they tell none (books, short numbers,
 * cases).
 */
export function companyDigits(gtin14: string): string | undefined {
  const isCompanys = /^0(?!00000)/.test(gtin14) && prefixOf(gtin14).use === 'office';
  return isCompanys ? gtin14.slice(1, 1 + COMPANY_DIGITS) : undefined;
}

/**
 * What a number in scientific notation (`3.60003E+11`, `4,00638E12`) tells: the digits of its full length,
 * with zeros where they are lost. `exact` when none is. Undefined for any other text.
 */
export function readScientific(text: string): { digits: string; exact: boolean } | undefined {
  const parts = /^(\d{1,3})(?:[.,](\d{0,20}))?\s?[EX×*]\s?(?:10\s?\^?\s?)?\+?\s?(\d{1,2})$/u.exec(
    text,
  );
  if (parts === null) return undefined;
  const [, whole = '', fraction = '', power = ''] = parts;
  const exponent = Number(power);
  if (exponent < 6 || exponent > 24) return undefined;
  const digits = whole + fraction;
  return {
    digits: digits.slice(0, whole.length + exponent).padEnd(whole.length + exponent, '0'),
    exact: fraction.length >= exponent,
  };
}

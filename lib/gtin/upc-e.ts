import { gs1CheckDigit } from './check-digit';

/**
 * The twelve digits that an eight-digit UPC-E (number system 0 or 1, six digits, check digit) stands for;
 * undefined when it has another form. The check digit is taken over, not checked.
 */
export function expandUpcE(digits: string): string | undefined {
  if (!/^[01]\d{7}$/.test(digits)) return undefined;
  const system = digits.charAt(0);
  const [a, b, c, d, e, last] = Array.from(digits.slice(1, 7));
  const check = digits.charAt(7);
  if (last === '0' || last === '1' || last === '2')
    return `${system}${a}${b}${last}0000${c}${d}${e}${check}`;
  if (last === '3') return `${system}${a}${b}${c}00000${d}${e}${check}`;
  if (last === '4') return `${system}${a}${b}${c}${d}00000${e}${check}`;
  return `${system}${a}${b}${c}${d}${e}0000${last}${check}`;
}

/** The UPC-E of a UPC of twelve digits, or undefined where its zeros do not stand so that it has one. */
export function compressUpc(digits: string): string | undefined {
  const parts = /^([01])(\d{5})(\d{5})(\d)$/.exec(digits);
  if (parts === null) return undefined;
  const [, system = '', maker = '', item = '', check = ''] = parts;
  const middle = middleOf(maker, item);
  return middle === undefined ? undefined : system + middle + check;
}

/** True for eight digits whose last is the check digit of the UPC they stand for. */
export function isUpcE(digits: string): boolean {
  const long = expandUpcE(digits);
  return long !== undefined && long.at(-1) === gs1CheckDigit(long.slice(0, -1));
}

function middleOf(maker: string, item: string): string | undefined {
  const itemNumber = Number(item);
  if (/[012]00$/.test(maker) && itemNumber < 1000)
    return maker.slice(0, 2) + item.slice(2) + maker.charAt(2);
  if (maker.endsWith('00') && itemNumber < 100) return `${maker.slice(0, 3)}${item.slice(3)}3`;
  if (maker.endsWith('0') && itemNumber < 10) return `${maker.slice(0, 4)}${item.slice(4)}4`;
  if (itemNumber >= 5 && itemNumber <= 9) return maker + item.slice(4);
  return undefined;
}

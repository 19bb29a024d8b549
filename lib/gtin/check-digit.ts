/**
 * The GS1 check digit of `data` (all digits but the last, at least one): from the right, weights 3, 1, 3, 1 …
 * Zeros in front change nothing, so one function serves all lengths.
 */
export function gs1CheckDigit(data: string): string {
  let sum = 0;
  for (let at = data.length - 1, weight = 3; at >= 0; at--, weight = 4 - weight)
    sum += weight * digitAt(data, at);
  return String((10 - (sum % 10)) % 10);
}

/** The check digit of an ISBN-10 (`data`: its first nine digits): weights 10 … 2, modulo 11, ten is X. */
export function isbn10CheckDigit(data: string): string {
  return modulo11(data);
}

/** The check digit of an ISSN (`data`: its first seven digits): weights 8 … 2, modulo 11, ten is X. */
export function issnCheckDigit(data: string): string {
  return modulo11(data);
}

/** True when the last digit of `digits` is the GS1 check digit of the others. */
export function hasGs1CheckDigit(digits: string): boolean {
  return digits.length > 1 && digits.at(-1) === gs1CheckDigit(digits.slice(0, -1));
}

/** Both schemes end with weight 2 on the digit before the last; only their lengths differ. */
function modulo11(data: string): string {
  let sum = 0;
  for (let at = 0; at < data.length; at++) sum += (data.length + 1 - at) * digitAt(data, at);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
}

function digitAt(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

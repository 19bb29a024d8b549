/**
 * Chinese characters that Japanese does not write: simplified forms, and some that only Chinese uses. Worked out
 * from the browser's own tables of the two national standards (GB 2312; JIS X 0208 and 0212) instead of a list.
 */

const FIRST = 0x4e00;
const LAST = 0x9fff;

let known: Uint8Array | undefined;

/** True for a character of GB 2312 that no Japanese standard has. */
export function isOnlyChinese(code: number): boolean {
  if (code < FIRST || code > LAST) return false;
  known ??= table();
  return known[code - FIRST] === 1;
}

function table(): Uint8Array {
  const chinese = new Uint8Array(LAST - FIRST + 1);
  mark(chinese, 1, 'gbk', [], 0xb0, 0xf7);
  mark(chinese, 0, 'euc-jp', [], 0xb0, 0xfe);
  mark(chinese, 0, 'euc-jp', [0x8f], 0xb0, 0xed);
  return chinese;
}

/** Sets `value` for all characters whose first byte (after `prefix`) lies between `from` and `to`. */
function mark(
  into: Uint8Array,
  value: number,
  encoding: string,
  prefix: readonly number[],
  from: number,
  to: number,
): void {
  const bytes: number[] = [];
  for (let row = from; row <= to; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(...prefix, row, cell);
  }
  for (const sign of new TextDecoder(encoding).decode(Uint8Array.from(bytes))) {
    const at = (sign.codePointAt(0) ?? 0) - FIRST;
    if (at >= 0 && at < into.length) into[at] = value;
  }
}

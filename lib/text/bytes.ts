/** How long texts are in UTF-8: the unit in which Amazon counts search terms. */

const SKIPPED = /[\s\p{P}]/u;

/** Bytes of `text` in UTF-8; a lone half of a surrogate pair counts as the three bytes that replace it. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const size = unitBytes(text, at);
    bytes += size;
    if (size === 4) at++;
  }
  return bytes;
}

/** Bytes of `text` in UTF-8 without white space and punctuation: Amazon's search does not count them. */
export function searchBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const size = unitBytes(text, at);
    if (size === 4) {
      if (!SKIPPED.test(text.slice(at, at + 2))) bytes += 4;
      at++;
    } else if (!isSkipped(text, at)) bytes += size;
  }
  return bytes;
}

/** Offset (UTF-16) of the first character of which some byte stands beyond `limit`; the length if none. */
export function offsetBeyondBytes(text: string, limit: number): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const size = unitBytes(text, at);
    bytes += size;
    if (bytes > limit) return at;
    if (size === 4) at++;
  }
  return text.length;
}

/** Bytes of the character that begins at `at`; 4 for those that take two units. */
function unitBytes(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code < 0xd800 || code > 0xdbff) return 3;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 4 : 3;
}

const ASCII_SKIPPED = Uint8Array.from({ length: 128 }, (_, code) =>
  SKIPPED.test(String.fromCharCode(code)) ? 1 : 0,
);

function isSkipped(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? ASCII_SKIPPED[code] === 1 : SKIPPED.test(text.charAt(at));
}

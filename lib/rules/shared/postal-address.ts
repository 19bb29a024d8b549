import type { TextView } from '@/lib/text/view';
import type { Span } from '../define';

/*
 * Postal addresses: a street with its number and, close behind, the code of a town. A street alone may be a
 * picture's ("221B Baker Street"). Searched from the one word that is rare, so that long texts stay cheap.
 */

/** "12 Oak Street": the kind of street, its number before it, state and code or British code behind it. */
const STREET =
  /\s(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|court)(?![\p{L}\p{N}])/giu;
const NUMBER_BEFORE = /(?<![\p{L}\p{N}])\d{1,5}[a-z]?\s\p{Lu}[^\d\n,;<>]{0,36}$/u;
const CODE_BEHIND = /\s(?:[A-Z]{2}\s\d{5}|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})(?![\p{L}\p{N}])/u;
/** "Eichenstraße 12, 10115 Berlin". */
const GERMAN =
  /(?:straße|strasse|str\.|weg|platz|allee|gasse)\s\d{1,4}[a-z]?,?\s(?:D-)?\d{5}\s\p{Lu}/gu;
/** "12 rue des Chênes, 75001 Paris", "via", "calle", "rua" alike. */
const ROMANCE = /(?<!\p{N})\d{1,4},?\s(?:rue|avenue|boulevard|via|calle|rua)\s/giu;
/** What each code of a town holds; few texts do. */
const TOWN_CODE = /\d{5}|\d[A-Z]{2}/;
const TOWN_BEHIND = /\s\d{5}\s\p{Lu}/u;
const BOX = /(?<!\p{L})P\.?O\.?\s?Box\s\d{1,6}|〒\s?\d{3}-\d{4}/giu;
const LETTER = /[\p{L}-]/u;
const REACH = 60;

/** Postal addresses of a text, in order. */
export function addressesIn({ raw, digits }: TextView): Span[] {
  if (digits < 3) return [];
  const found: Span[] = TOWN_CODE.test(raw) ? townAddresses(raw) : [];
  for (const { index, 0: box } of raw.matchAll(BOX))
    found.push({ start: index, end: index + box.length });
  return found.sort((a, b) => a.start - b.start);
}

/** Streets with the code of a town close behind. */
function townAddresses(raw: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: street } of raw.matchAll(STREET)) {
    const end = index + street.length;
    const before = raw.slice(Math.max(0, index - REACH), index);
    const start = NUMBER_BEFORE.exec(before);
    const to = endOf(CODE_BEHIND, raw, end);
    if (start !== null && to !== undefined)
      found.push({ start: index - before.length + start.index, end: to });
  }
  for (const { index, 0: place } of raw.matchAll(GERMAN)) {
    found.push({ start: wordStart(raw, index), end: wordEnd(raw, index + place.length) });
  }
  for (const { index, 0: place } of raw.matchAll(ROMANCE)) {
    const to = endOf(TOWN_BEHIND, raw, index + place.length);
    if (to !== undefined) found.push({ start: index, end: wordEnd(raw, to) });
  }
  return found;
}

function wordStart(raw: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < REACH && LETTER.test(raw.charAt(at - 1))) at--;
  return at;
}

function wordEnd(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && at - from < REACH && LETTER.test(raw.charAt(at))) at++;
  return at;
}

/** Where the code of the town ends that stands close behind `from`. */
function endOf(pattern: RegExp, raw: string, from: number): number | undefined {
  const behind = raw.slice(from, from + REACH).split(/[\n<>]/u, 1)[0] ?? '';
  const code = pattern.exec(behind);
  return code === null ? undefined : from + code.index + code[0].length;
}

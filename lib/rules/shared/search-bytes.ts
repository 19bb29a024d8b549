import type { ProductFamily } from '@/lib/listing/product-types';
import type { Store } from '@/lib/listing/stores';
import { utf8Length } from '@/lib/text/bytes';
import type { TextView } from '@/lib/text/view';
import { BYTE_LIMITS } from '../data/limits';
import type { Fix, TextEdit } from '../define';

/** What is worn: for it search terms in Japan are half as long. */
const WORN: readonly ProductFamily[] = ['apparel', 'shoes', 'bags', 'jewelry', 'watches'];

/** Most bytes (UTF-8, without white space and punctuation) of search terms; undefined where the store is not known. */
export function searchTermLimit(
  store: Store | undefined,
  families: ReadonlySet<ProductFamily>,
): number | undefined {
  if (store === undefined) return undefined;
  if (store === 'IN') return BYTE_LIMITS.searchTermsIndia;
  if (store !== 'JP') return BYTE_LIMITS.searchTerms;
  return WORN.some((family) => families.has(family))
    ? BYTE_LIMITS.searchTermsJapanWorn
    : BYTE_LIMITS.searchTermsJapan;
}

const WORDS = /[^\s,;、，；]+/gu;

/** The repair that drops words from the end until all of the field has at most `limit` bytes. */
export function cutToBytes(text: TextView, limit: number): readonly Fix[] {
  const { raw, trimmed } = text;
  const kept = endWithin(raw, trimmed.start, wordEnds(raw), limit);
  const end =
    kept > trimmed.start
      ? kept
      : endWithin(
          raw,
          trimmed.start,
          text.tokens.map((token) => token.end),
          limit,
        );
  if (end <= trimmed.start || end >= trimmed.end) return [];
  const edits: TextEdit[] = [{ start: end, end: raw.length, insert: '' }];
  // White space in front counts for whoever reads the file.
  if (trimmed.start > 0) edits.unshift({ start: 0, end: trimmed.start, insert: '' });
  const words = raw.slice(end).replace(/^[\s,;、，；]{1,9}/u, '');
  return [{ label: 'cutBytes', data: { limit, words: words.trim() }, edits }];
}

function wordEnds(raw: string): number[] {
  return Array.from(raw.matchAll(WORDS), ({ index, 0: word }) => index + word.length);
}

/** The last of `ends` up to which there are at most `limit` bytes; `start` when there is none. */
function endWithin(raw: string, start: number, ends: readonly number[], limit: number): number {
  let bytes = 0;
  let done = start;
  for (const end of ends) {
    if (end <= done) continue;
    bytes += utf8Length(raw.slice(done, end));
    if (bytes > limit) break;
    done = end;
  }
  return done;
}

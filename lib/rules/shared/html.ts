import { HAS, type TextView } from '@/lib/text/view';
import type { Span } from '../define';

/** A tag or a character entity. Both parts are bounded by the next sign, so that the search is linear. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/gi;

const NONE: readonly Span[] = [];

/** HTML tags and entities of a text, in order. */
export function markupSpans(text: TextView): readonly Span[] {
  if (!text.has(HAS.context | HAS.ampersand)) return NONE;
  return Array.from(text.raw.matchAll(MARKUP), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

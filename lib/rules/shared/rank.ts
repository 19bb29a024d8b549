import type { ProductFamily } from '@/lib/listing/product-types';
import { NUMBERED } from '../data/numbered-words';
import type { Span } from '../define';

/** "#1-2", "No. 1 to 10": a series. */
const SERIES = /^\s?[-/–]\s?\d/u;
/** "#1 choice of builders": a rank, whatever the goods. */
const RANK_AFTER =
  /^[\s-]{1,2}(?:choice|brand|best|rated|selling|seller|recommended|pick|trusted|ranked)\b/iu;
/** "#1 Phillips", "No. 1 pencil": a size. */
const SIZED = /^[\s-]{1,2}(\p{L}+)/u;
const WORD_BEFORE = /(\p{L}+)[^\p{L}]*$/u;
const SIZES: ReadonlySet<string> = new Set(
  `phillips philips pozidriv torx pencil pencils pen screwdriver bit bits hook hooks grit needle needles size gauge
  envelope envelopes filter cone blade blades comb guard lead drill tap stud thread tip nozzle scoop can paper brush`.split(
    /\s+/u,
  ),
);

/** True where "#1" or "No. 1" is a size, a kind or one of a series, and no rank. */
export function isNumbering(
  raw: string,
  families: ReadonlySet<ProductFamily>,
  { start, end }: Span,
): boolean {
  const after = raw.slice(end, end + 24);
  if (RANK_AFTER.test(after)) return false;
  if (families.has('tools') || families.has('crafts')) return true;
  if (SERIES.test(after)) return true;
  if (SIZES.has(SIZED.exec(after)?.[1]?.toLowerCase() ?? '')) return true;
  const before = WORD_BEFORE.exec(raw.slice(Math.max(0, start - 16), start))?.[1];
  return before !== undefined && NUMBERED.has(before.toLowerCase());
}

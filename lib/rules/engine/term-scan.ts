import type { Language } from '@/lib/listing/stores';
import { condense } from '@/lib/text/condense';
import { Matcher, type MatcherTerm } from '@/lib/text/matcher';
import type { TextView } from '@/lib/text/view';
import type { Span, TermHit } from '../define';
import type { TermList } from '../term-list';
import type { TermListId } from '../terms';

/** The hits of all lists in one text. */
export interface TermHits {
  /** Hits of one list in order of start; product senses are not among them. */
  of(list: TermListId): readonly TermHit[];
}

/** The word lists of one language, compiled into one pass. */
export interface TermScanner {
  scan(view: TextView): TermHits;
}

/** More of one list in one text help nobody; a bound keeps long texts cheap for the rules too. */
const MOST_PER_LIST = 300;

const NOTHING: readonly TermHit[] = [];
const NO_HITS: TermHits = { of: () => NOTHING };
/** Characters that hide a word without changing how it looks, or change how it looks alone. */
const HIDING = /[\u00AD\u200B-\u200D\u2060\uFEFF\uFF01-\uFF5E]/u;

/** What a scan needs of a list; the seller's own words have no more. */
export type ScannedList = Pick<TermList, 'id' | 'entries' | 'everywhere'>;

interface Place {
  list: ScannedList;
  entry: number;
}

/** Compiles the entries of `lists` that count in texts of `languages`; one list, one group of the matcher. */
export function compileTerms(
  lists: readonly ScannedList[],
  languages: readonly Language[],
): TermScanner {
  const terms: MatcherTerm[] = [];
  const places: Place[] = [];
  lists.forEach((list, group) => {
    list.entries.forEach((entry, index) => {
      if (!languages.includes(entry.language) && !list.everywhere.includes(entry.language)) return;
      terms.push({ text: foldTerm(entry.term, entry.language), group });
      places.push({ list, entry: index });
    });
  });
  const matcher = new Matcher(terms);
  return { scan: (view) => scanWith(matcher, places, view) };
}

/** As the text view folds: composition, case by language. */
function foldTerm(term: string, language: Language): string {
  const composed = term.normalize('NFC');
  // Only Turkish has rules of its own; asking for them costs more than the rest of the work.
  return language === 'tr' ? composed.toLocaleLowerCase('tr') : composed.toLowerCase();
}

function scanWith(matcher: Matcher, places: readonly Place[], view: TextView): TermHits {
  const plain = matcher.scan(view.folded);
  const spelled = condense(view.folded);
  if (plain.length === 0 && spelled === undefined) return NO_HITS;
  const found = new Map<TermListId, TermHit[]>();
  for (let at = 0; at < plain.length; at += 3) {
    collect(found, places[plain[at] ?? 0], view, plain[at + 1] ?? 0, plain[at + 2] ?? 0, false);
  }
  if (spelled === undefined) return lookUp(found);
  const hidden = matcher.scan(spelled.text, true);
  const alone = new Map([...found].map(([list, hits]) => [list, hits.slice()]));
  for (let at = 0; at < hidden.length; at += 3) {
    const start = hidden[at + 1] ?? 0;
    const end = hidden[at + 2] ?? 0;
    const from = spelled.offsets[start] ?? 0;
    const to = (spelled.offsets[end - 1] ?? 0) + 1;
    const place = places[hidden[at] ?? 0];
    if (to - from <= end - start || place === undefined) continue;
    if (!overlapsOne(alone.get(place.list.id) ?? NOTHING, view.rawSpan(from, to)))
      collect(found, place, view, from, to, true);
  }
  for (const hits of found.values()) hits.sort((a, b) => a.start - b.start);
  return lookUp(found);
}

function collect(
  found: Map<TermListId, TermHit[]>,
  place: Place | undefined,
  view: TextView,
  from: number,
  to: number,
  spelledOut: boolean,
): void {
  const entry = place?.list.entries[place.entry];
  if (place === undefined || entry === undefined || entry.clean) return;
  const hits = found.get(place.list.id) ?? [];
  if (hits.length >= MOST_PER_LIST) return;
  const { start, end } = view.rawSpan(from, to);
  const disguised = spelledOut || HIDING.test(view.raw.slice(start, end));
  hits.push({ start, end, term: entry.term, entry: place.entry, disguised });
  found.set(place.list.id, hits);
}

/** True when one of `hits`, which are sorted and do not overlap each other, overlaps the span. */
function overlapsOne(hits: readonly TermHit[], { start, end }: Span): boolean {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (hits[low]?.start ?? end) < end;
}

function lookUp(found: ReadonlyMap<TermListId, readonly TermHit[]>): TermHits {
  return { of: (list) => found.get(list) ?? NOTHING };
}

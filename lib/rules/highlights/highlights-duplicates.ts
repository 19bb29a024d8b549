import { type TextView, type Token, viewOf } from '@/lib/text/view';
import { NOT_MEDIA, SHORT_TITLE_STORES, SHORT_TITLES_SINCE } from '../data/scopes';
import { stopWordsOf } from '../data/stop-words';
import { UNIT_WORDS } from '../data/unit-words';
import { defineRule, type Span } from '../define';
import { deletion } from '../shared/removal';

/** So many words in the same order are copied, not chosen again. */
const RUN = 3;
/** Longer texts are over their limits anyway, and comparing all with all would take long. */
const MOST = 200;
/** Fewer words say too little to be called a repeat of the title. */
const LEAST = 3;

/** Highlights that repeat the title. */
export default defineRule<'H-DUP'>({
  id: 'highlights-duplicates',
  fields: ['highlights'],
  reads: ['title'],
  codes: {
    'H-DUP': {
      severity: 'hint',
      confidence: 'high',
      sources: ['modular-titles'],
      since: SHORT_TITLES_SINCE,
      stores: SHORT_TITLE_STORES,
      exempt: NOT_MEDIA,
    },
  },
  check({ text, listing, language }, report) {
    if (text.tokens.length === 0) return;
    if (listing.title === undefined) return report.cannotTell('title-unknown');
    if (listing.title.trim() === '') return;
    const title = viewOf(listing.title, language);
    const known = new Set(title.tokens.map(({ folded }) => folded));
    const small = stopWordsOf(language);
    const content = text.tokens.filter(
      ({ folded }) => !small.has(folded) && !UNIT_WORDS.has(folded),
    );
    const repeated = content.filter(({ folded }) => known.has(folded));
    if (content.length >= LEAST && repeated.length * 2 > content.length) {
      report.finding('H-DUP', text.trimmed, {
        variant: 'most',
        data: { count: repeated.length, total: content.length },
      });
      return;
    }
    for (const span of copiedRuns(text, title, small)) {
      report.finding('H-DUP', span, {
        data: { words: text.raw.slice(span.start, span.end) },
        fixes: () => [deletion(text.raw, span)],
      });
    }
  },
  examples: [
    {
      text: 'Insulated Water Bottle, Straw Lid, Blue',
      listing: { title: 'Acme Insulated Water Bottle with Straw Lid, Blue' },
      expect: [['H-DUP', 0, 39, 'hint']],
    },
    {
      text: 'Keeps drinks cold all day, stainless steel body, fits most cup holders, dishwasher safe',
      listing: { title: 'Acme Bottle, Stainless Steel Body' },
      expect: [['H-DUP', 27, 47]],
      fixed: 'Keeps drinks cold all day, fits most cup holders, dishwasher safe',
    },
    {
      text: 'Doppelwandige Isolierung, auslaufsicherer Deckel aus Edelstahl, BPA-frei, leicht, robust',
      store: 'DE',
      listing: { title: 'Acme Flasche, auslaufsicherer Deckel aus Edelstahl' },
      expect: [['H-DUP', 26, 62]],
    },
    {
      text: '真空 断熱 水筒',
      store: 'JP',
      listing: { title: 'アクメ 真空 断熱 水筒 500ml' },
      expect: [['H-DUP', 0, 8]],
    },
    {
      text: 'USB-C, PPS Support, Cable not included',
      listing: { title: 'Fast Charger Adapter' },
      expect: [],
    },
    {
      text: 'BPA-free, dishwasher safe, leakproof bottle',
      listing: { title: 'Acme Water Bottle, Blue' },
      expect: [],
    },
    {
      text: 'For women and for men, with lid',
      listing: { title: 'Cup for Women, with Straw' },
      expect: [],
    },
    { text: 'Blue, Large', listing: { title: 'Acme Shirt, Blue, Large' }, expect: [] },
    { text: 'Insulated Water Bottle', listing: { title: '' }, expect: [] },
    { text: '', listing: { title: 'Acme Water Bottle' }, expect: [] },
    { text: 'Insulated Water Bottle', expect: [], cannotTell: 'title-unknown' },
    {
      text: 'Insulated Water Bottle',
      store: 'AE',
      listing: { title: 'Acme Insulated Water Bottle' },
      expect: [],
    },
  ],
});

/** Runs of words that stand in the title in the same order, with at least two that are no small words. */
function copiedRuns(text: TextView, title: TextView, small: ReadonlySet<string>): Span[] {
  const runs: Span[] = [];
  const tokens = text.tokens.slice(0, MOST);
  const others = title.tokens.slice(0, MOST);
  for (let at = 0; at < tokens.length; ) {
    const length = longestCopy(tokens, at, others);
    const run = tokens.slice(at, at + length);
    const first = run[0];
    const last = run.at(-1);
    const content = run.filter(({ folded }) => !small.has(folded)).length;
    if (first !== undefined && last !== undefined && length >= RUN && content > 1) {
      runs.push({ start: first.start, end: last.end });
      at += length;
    } else at++;
  }
  return runs;
}

function longestCopy(tokens: readonly Token[], at: number, title: readonly Token[]): number {
  let longest = 0;
  for (let from = 0; from < title.length; from++) {
    let length = 0;
    while (
      length < title.length - from &&
      tokens[at + length]?.folded === title[from + length]?.folded
    )
      length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

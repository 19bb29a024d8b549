import { LIMITS } from '../data/limits';
import { NOT_MEDIA, SHORT_TITLE_STORES, SHORT_TITLES_SINCE } from '../data/scopes';
import { defineRule, type Reporter, type RuleInput } from '../define';
import { cutFixes, excess } from '../shared/limit';

const LIMIT = LIMITS.title;
/** From here on a child's title has been refused, because Amazon measured it with colour and size. */
const NEAR = 60;

const LONG = 'Acme Stainless Steel Insulated Water Bottle with Straw Lid and Handle, Bluey';
const CHILD = 'Acme Stainless Steel Insulated Water Bottle with Straw Lid, 500 ml';
const highlights = 'BPA-free, dishwasher safe';

/** Highlights beside a title of more than 75 characters: Amazon's error 100476. */
export default defineRule<'T-LEN-IH'>({
  id: 'title-length-highlights',
  fields: ['title'],
  reads: ['highlights', 'role', 'variation'],
  codes: {
    'T-LEN-IH': {
      severity: 'error',
      confidence: 'high',
      sources: ['modular-titles'],
      since: SHORT_TITLES_SINCE,
      stores: SHORT_TITLE_STORES,
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text, listing } = input;
    if (text.raw.length < NEAR) return;
    const beyond = excess(text, LIMIT);
    if (beyond === undefined) {
      if (listing.role === 'child') checkComposed(input, report);
      return;
    }
    if (listing.highlights === undefined) report.cannotTell('highlights-unknown');
    if ((listing.highlights ?? '').trim() === '') return;
    const fixes = () => cutFixes(text, LIMIT, input.brandSpans);
    report.finding('T-LEN-IH', beyond.span, { data: beyond.data, fixes });
  },
  examples: [
    {
      text: LONG,
      listing: { highlights },
      expect: [['T-LEN-IH', 75, 76, 'error']],
      fixed: 'Acme Stainless Steel Insulated Water Bottle with Straw Lid and Handle',
    },
    { text: LONG, listing: { highlights: '' }, expect: [] },
    { text: LONG, expect: [], cannotTell: 'highlights-unknown' },
    { text: LONG, store: 'SA', listing: { highlights }, expect: [] },
    { text: LONG, on: '2026-07-26', listing: { highlights }, expect: [] },
    { text: LONG, listing: { highlights, productType: 'media:music' }, expect: [] },
    { text: LONG.slice(0, 75), listing: { highlights }, expect: [] },
    { text: CHILD, listing: { highlights, role: 'child' }, expect: [['T-LEN-IH', 0, 66, 'hint']] },
    {
      text: CHILD,
      listing: { highlights, role: 'child', variation: { color: 'Red' } },
      expect: [],
    },
    {
      text: CHILD,
      listing: { highlights, role: 'child', variation: { color: 'Midnight Blue' } },
      expect: [['T-LEN-IH', 0, 66, 'hint']],
    },
    { text: CHILD, listing: { highlights, role: 'standalone' }, expect: [] },
  ],
});

/** A child's title with its colour and size: what has been seen, but is nowhere written. */
function checkComposed(
  { text, listing }: RuleInput<'T-LEN-IH'>,
  report: Reporter<'T-LEN-IH'>,
): void {
  if (text.length < NEAR || (listing.highlights ?? '').trim() === '') return;
  const values = Object.values(listing.variation ?? {});
  const folded = text.raw.toLowerCase();
  const added = values.filter((value) => value !== '' && !folded.includes(value.toLowerCase()));
  const composed = added.reduce((sum, value) => sum + value.length + 2, text.length);
  if (values.length > 0 && composed <= LIMIT) return;
  report.finding(
    'T-LEN-IH',
    { start: 0, end: text.raw.length },
    {
      variant: 'child',
      severity: 'hint',
      data: { length: text.length, limit: LIMIT },
    },
  );
}

import { LIMITS } from '../data/limits';
import { NOT_MEDIA, SHORT_TITLE_STORES, SHORT_TITLES_SINCE } from '../data/scopes';
import { defineRule } from '../define';
import { cutFixes, excess, formExcess } from '../shared/limit';

const LIMIT = LIMITS.highlights;
const EXACT =
  'Breathable cotton, quick dry, odor control, two side pockets, elastic waist, machine washable, travel and gym use, unisex fit';

/** Item highlights of more than 125 characters. */
export default defineRule<'H-LEN'>({
  id: 'highlights-length',
  fields: ['highlights'],
  reads: ['brand'],
  codes: {
    'H-LEN': {
      severity: 'error',
      confidence: 'high',
      sources: ['modular-titles', 'title-policy-2026'],
      since: SHORT_TITLES_SINCE,
      stores: SHORT_TITLE_STORES,
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text, formLimit } = input;
    const limit = Math.min(LIMIT, formLimit ?? LIMIT);
    if (text.raw.length <= limit) return;
    const beyond = excess(text, limit);
    if (beyond !== undefined) {
      const fixes = () => cutFixes(text, limit, input.brandSpans, true);
      report.finding('H-LEN', beyond.span, { data: beyond.data, fixes });
      return;
    }
    const units = formLimit === undefined ? undefined : formExcess(text, formLimit);
    if (units === undefined || text.trimmed.end <= units.span.start) return;
    report.finding('H-LEN', units.span, {
      data: units.data,
      variant: 'units',
      severity: 'warning',
    });
  },
  examples: [
    { text: EXACT, expect: [] },
    {
      text: `${EXACT}y`,
      expect: [['H-LEN', 125, 126, 'error']],
      fixed: EXACT.slice(0, EXACT.lastIndexOf(',')),
    },
    { text: `${EXACT} `, expect: [] },
    { text: `${EXACT}y`, store: 'EG', expect: [] },
    { text: `${EXACT}y`, on: '2026-07-26', expect: [] },
    { text: `${EXACT}y`, listing: { productType: 'media:book' }, expect: [] },
    { text: `𠮷${'ア'.repeat(124)}`, store: 'JP', expect: [] },
    { text: `𠮷${'ア'.repeat(125)}`, store: 'JP', expect: [['H-LEN', 126, 127]] },
    { text: '', expect: [] },
  ],
});

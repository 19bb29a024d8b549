import { LIMITS } from '../data/limits';
import { defineRule } from '../define';
import { isGeneric } from '../shared/compatibility';
import { excess } from '../shared/limit';

const FIFTY = 'Acme Household Goods and Kitchen Supplies of Berli';
/** Words that stand for no brand, but are not the word that Amazon knows. */
const NOT_GENERIC = /^(?:n\/a|none|no brand|no name|noname|unbranded|generic)$/i;
const GENERIC = 'Generic';

/** How long a brand may be, and what to write where there is none. */
export default defineRule<'X-BRAND'>({
  id: 'brand-length',
  fields: ['brand'],
  codes: {
    'X-BRAND': { severity: 'error', confidence: 'medium', sources: ['product-type-schema'] },
  },
  check({ text }, report) {
    const beyond = excess(text, LIMITS.brand);
    if (beyond !== undefined) report.finding('X-BRAND', beyond.span, { data: beyond.data });
    const { start, end } = text.trimmed;
    const words = text.raw.slice(start, Math.min(end, start + 20));
    if (words === GENERIC || !NOT_GENERIC.test(words) || !isGeneric(words)) return;
    report.finding(
      'X-BRAND',
      { start, end },
      {
        severity: 'hint',
        variant: 'generic',
        data: { words },
        fixes: [
          {
            label: 'replace',
            data: { words, by: GENERIC },
            edits: [{ start, end, insert: GENERIC }],
          },
        ],
      },
    );
  },
  examples: [
    { text: FIFTY, expect: [] },
    { text: `${FIFTY}n`, expect: [['X-BRAND', 50, 51, 'error']] },
    { text: `${FIFTY} and Sons`, store: 'DE', expect: [['X-BRAND', 50, 59]] },
    { text: ` ${FIFTY} `, expect: [] },
    { text: '𠮷'.repeat(50), store: 'JP', expect: [] },
    { text: '𠮷'.repeat(51), store: 'JP', expect: [['X-BRAND', 100, 102]] },
    { text: 'u\u0308'.repeat(50), store: 'DE', expect: [] },
    { text: 'Generic', expect: [] },
    { text: 'generic', expect: [['X-BRAND', 0, 7, 'hint']], fixed: 'Generic' },
    { text: 'N/A', expect: [['X-BRAND', 0, 3, 'hint']], fixed: 'Generic' },
    { text: 'Unbranded', store: 'UK', expect: [['X-BRAND', 0, 9, 'hint']], fixed: 'Generic' },
    { text: 'No Brand Bakery', expect: [] },
    { text: 'ノーブランド品', store: 'JP', expect: [] },
    { text: 'Acme', expect: [] },
    { text: '', expect: [] },
  ],
});

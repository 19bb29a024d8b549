import { offsetBeyondBytes, utf8Length } from '@/lib/text/bytes';
import { ATTRIBUTE_LIMITS, REDUNDANT_ATTRIBUTES } from '../data/attribute-limits';
import { defineRule, type RuleInput } from '../define';
import { attributeName } from '../shared/attribute-names';

const HUNDRED = `${'modern classic '.repeat(6)}minimalist`;

/** Keyword attributes beside the search terms: what passes their limits is ignored. */
export default defineRule<'X-ATTRLEN'>({
  id: 'attribute-length',
  fields: ['attributes'],
  reads: ['attributes'],
  codes: {
    'X-ATTRLEN': { severity: 'hint', confidence: 'high', sources: ['keyword-policy-2026'] },
  },
  check(input, report) {
    const { text, listing, index } = input;
    const name = listing.attributes?.[index]?.name;
    if (name === undefined || text.trimmed.start === text.trimmed.end) return;
    const plain = attributeName(name);
    if (REDUNDANT_ATTRIBUTES.has(plain)) {
      report.finding('X-ATTRLEN', text.trimmed, {
        variant: 'redundant',
        data: { name },
        fixes: [{ label: 'empty', edits: [{ start: 0, end: text.raw.length, insert: '' }] }],
      });
      return;
    }
    const limit = limitOf(input, plain);
    if (limit === undefined || text.raw.length * 3 <= limit) return;
    const bytes = utf8Length(text.raw.slice(0, text.trimmed.end));
    if (bytes <= limit) return;
    report.finding(
      'X-ATTRLEN',
      { start: offsetBeyondBytes(text.raw, limit), end: text.raw.length },
      { data: { name, bytes, limit, over: bytes - limit } },
    );
  },
  examples: [
    { text: HUNDRED, field: 'attributes', listing: named('style_keywords'), expect: [] },
    {
      text: `${HUNDRED} lamp`,
      field: 'attributes',
      listing: named('style_keywords'),
      expect: [['X-ATTRLEN', 100, 105, 'hint']],
    },
    {
      text: `${HUNDRED} lamp`,
      field: 'attributes',
      listing: named('style_keywords2'),
      expect: [['X-ATTRLEN', 100, 105]],
    },
    { text: `${HUNDRED} lamp`, field: 'attributes', listing: named('specific_uses'), expect: [] },
    {
      text: 'ü'.repeat(51),
      store: 'DE',
      field: 'attributes',
      listing: named('style_keywords'),
      expect: [['X-ATTRLEN', 50, 51]],
    },
    {
      text: 'a'.repeat(151),
      field: 'attributes',
      listing: named('specific_uses_keywords1'),
      expect: [['X-ATTRLEN', 150, 151]],
    },
    {
      text: 'a'.repeat(251),
      field: 'attributes',
      listing: named('item_type_keyword'),
      expect: [['X-ATTRLEN', 250, 251]],
    },
    {
      text: 'a'.repeat(251),
      field: 'attributes',
      listing: named('thesaurus_subject_keywords'),
      expect: [['X-ATTRLEN', 250, 251]],
    },
    {
      text: 'a'.repeat(211),
      field: 'attributes',
      listing: { ...named('subject_keywords'), productType: 'ABIS_BOOK' },
      expect: [['X-ATTRLEN', 210, 211]],
    },
    {
      text: 'a'.repeat(211),
      field: 'attributes',
      listing: { ...named('subject_keywords'), productType: 'TOWEL' },
      expect: [],
    },
    {
      text: 'gold member',
      field: 'attributes',
      listing: named('platinum_keywords1'),
      expect: [['X-ATTRLEN', 0, 11, 'hint']],
      fixed: '',
    },
    { text: '', field: 'attributes', listing: named('platinum_keywords1'), expect: [] },
    { text: 'a'.repeat(900), field: 'attributes', listing: named('care_instructions'), expect: [] },
    { text: 'modern', field: 'attributes', listing: named('style_keywords'), expect: [] },
  ],
});

function limitOf({ families }: RuleInput, name: string): number | undefined {
  const limit = ATTRIBUTE_LIMITS[name];
  if (limit?.only?.some((family) => families.has(family)) === false) return undefined;
  return limit?.bytes;
}

function named(name: string) {
  return { attributes: [{ name, value: '' }] };
}

import { CONTAINERS, COUNTED_NOUNS, NOUNS_AFTER_ONE } from '../data/number-nouns';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import numbers from '../terms/number-words';

/** Numbers in words where digits are asked for: "2-Pack", not "Two-Pack". */
export default defineRule<'T-NUMWORD'>({
  id: 'title-number-words',
  fields: ['title'],
  reads: ['brand'],
  terms: ['number-words'],
  codes: {
    'T-NUMWORD': {
      severity: 'hint',
      confidence: 'high',
      sources: ['title-policy-2026'],
      languages: ['en'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('number-words')) {
      const digits = numbers.entries[hit.entry]?.note;
      if (digits === undefined || !countsSomething(raw, hit)) continue;
      if (isInside(input.brandSpans, hit.start, hit.end)) continue;
      report.finding('T-NUMWORD', hit, {
        data: { words: raw.slice(hit.start, hit.end), digits },
        fixes: () => [
          {
            label: 'replace',
            data: { words: raw.slice(hit.start, hit.end), by: digits },
            edits: [{ start: hit.start, end: hit.end, insert: digits }],
          },
        ],
      });
    }
  },
  examples: [
    {
      text: 'Two-Pack Cotton Towels, Twenty-Four x Forty-Eight inches',
      expect: [
        ['T-NUMWORD', 0, 3, 'hint'],
        ['T-NUMWORD', 24, 35],
        ['T-NUMWORD', 38, 49],
      ],
      fixed: '2-Pack Cotton Towels, Twenty-Four x Forty-Eight inches',
    },
    {
      text: 'Samsung Fifty-Five inch 4K Smart Television, Fifty-Five inches, 2023 Model',
      expect: [
        ['T-NUMWORD', 8, 18],
        ['T-NUMWORD', 45, 55],
      ],
    },
    {
      text: 'One-Pack Desk Lamp, White',
      expect: [['T-NUMWORD', 0, 3]],
      fixed: '1-Pack Desk Lamp, White',
    },
    {
      text: 'Wine Glasses, Set of Six',
      expect: [['T-NUMWORD', 21, 24]],
      fixed: 'Wine Glasses, Set of 6',
    },
    {
      text: 'Three Drawer Dresser, Twelve Count',
      expect: [
        ['T-NUMWORD', 0, 5],
        ['T-NUMWORD', 22, 28],
      ],
    },
    { text: '2-Pack Cotton Towels, 24 x 48 inches', expect: [] },
    { text: 'One Piece Luffy Figure, Xbox One Case, One Size, All-in-One', expect: [] },
    { text: 'Nike Air Force One, Two-Tone, Four-Way Stretch', expect: [] },
    { text: 'Three Musketeers Candy, Five Guys Seasoning', expect: [] },
    { text: 'Tenpack Towels, Weight Bench, Stone', expect: [] },
    { text: 'Five Pack Gum', listing: { brand: 'Five Pack' }, expect: [] },
    { text: 'Two-Pack Handtücher', store: 'DE', expect: [] },
    { text: 'Two Piece Suite', listing: { productType: 'ABIS_MUSIC' }, expect: [] },
  ],
});

/** True before a unit or a counted noun, and in "pack of six". */
function countsSomething(raw: string, hit: TermHit): boolean {
  const next = /^[\s-]*(\p{L}+)/u.exec(raw.slice(hit.end, hit.end + 24))?.[1]?.toLowerCase() ?? '';
  if (hit.term === 'one') return NOUNS_AFTER_ONE.has(next);
  if (COUNTED_NOUNS.has(next)) return true;
  const container = /(\p{L}+)\s+of\s+$/iu.exec(
    raw.slice(Math.max(0, hit.start - 24), hit.start),
  )?.[1];
  return container !== undefined && CONTAINERS.has(container.toLowerCase());
}

import type { TextView } from '@/lib/text/view';
import { DIGIT_WORDS, MEASURES, NUMBERED_BEFORE, PLAIN_BEFORE } from '../data/bullet-numbers';
import { stopWordsOf } from '../data/stop-words';
import { defineRule } from '../define';
import { isInside } from '../shared/brand';
import { withCapital } from '../shared/letter-case';

/** A digit by itself, and the word after it, which begins small. */
const COUNTED =
  /(?<![\p{L}\p{N}.,/:×#$€£¥+–—%'’"&-])(?<!\d\s[-–x×/])([1-9])\s(\p{Ll}{2,24})(?![\p{L}\p{N}])/gu;
const REACH = 26;

/** Numbers from one to nine stand in words in a bullet, measures, sizes and names apart. */
export default defineRule<'B-NUMWORD'>({
  id: 'bullet-number-digits',
  fields: ['bullets'],
  reads: ['brand'],
  codes: {
    'B-NUMWORD': {
      severity: 'hint',
      confidence: 'high',
      sources: ['listing-policy-2026'],
      languages: ['en'],
    },
  },
  check({ text, brandSpans }, report) {
    if (text.digits === 0) return;
    const small = stopWordsOf('en');
    for (const { index: start, 1: digit = '', 2: noun = '' } of text.raw.matchAll(COUNTED)) {
      if (MEASURES.has(noun) || small.has(noun) || isNumbered(text, start)) continue;
      const end = start + 1;
      if (isInside(brandSpans, start, end)) continue;
      const word = DIGIT_WORDS[Number(digit)] ?? '';
      const by = start === text.trimmed.start ? withCapital(word, 'en') : word;
      report.finding(
        'B-NUMWORD',
        { start, end },
        {
          data: { words: digit, by },
          fixes: () => [
            { label: 'replace', data: { words: digit, by }, edits: [{ start, end, insert: by }] },
          ],
        },
      );
    }
  },
  examples: [
    {
      text: 'In the box: 3 batteries and a strap',
      expect: [['B-NUMWORD', 12, 13, 'hint']],
      fixed: 'In the box: three batteries and a strap',
    },
    {
      text: '2 side pockets: Room for phone and keys',
      expect: [['B-NUMWORD', 0, 1]],
      fixed: 'Two side pockets: Room for phone and keys',
    },
    {
      text: 'Kit: Includes 4 brushes and 2 combs',
      expect: [
        ['B-NUMWORD', 14, 15],
        ['B-NUMWORD', 28, 29],
      ],
      fixed: 'Kit: Includes four brushes and 2 combs',
    },
    { text: 'Light: Choose from 5 colors', store: 'UK', expect: [['B-NUMWORD', 19, 20]] },
    { text: 'Fit: True to size 8 with room to move', expect: [] },
    { text: 'Fit: Size 8 shoes and level 3 protection', expect: [] },
    { text: 'Works with Series 5 watches and iPhone 8 cases', expect: [] },
    { text: 'Charge: Lasts 8 hours, 9 days on standby, 5 inches wide', expect: [] },
    { text: 'Versatile: 3 in 1 tool, 2 or 3 times, 5 to 8 pieces', expect: [] },
    { text: 'Range: 3-5 people, 2/3 cups, 1.5 liters, 4-pack, 7th', expect: [] },
    { text: 'Set: 12 batteries and 10 bags', expect: [] },
    { text: 'Rated 5 stars, Bluetooth 5 connection, USB 3 port', expect: [] },
    { text: 'Case: Galaxy S9 case, 5 Star notebook, #3 needle', expect: [] },
    { text: 'Size: 4 x 6 photos and 5 by 7 frames', expect: [] },
    { text: 'Im Karton: 3 batterien und ein Band', store: 'DE', expect: [] },
    { text: 'Lernspiel: 3 farben', store: 'DE', expect: [] },
    { text: 'Fun: 5 senses candle', listing: { brand: '5 Senses' }, expect: [] },
  ],
});

/** True after a word that the digit belongs to: a size, a version, a name with a capital. */
function isNumbered({ raw }: TextView, at: number): boolean {
  const before = raw.slice(Math.max(0, at - REACH), at);
  const found = /([\p{L}\p{M}'’]{1,24})\s$/u.exec(before);
  if (found === null) return /\d\s$/.test(before);
  // "3 in 1", "2 or 3", "5 to 8".
  if (/\d\s\p{L}{1,3}\s$/u.test(before)) return true;
  const [, word = ''] = found;
  const small = word.toLowerCase();
  if (NUMBERED_BEFORE.has(small)) return true;
  return word !== small && !PLAIN_BEFORE.has(small);
}

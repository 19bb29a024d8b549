import { defineRule } from '../define';
import { isInside } from '../shared/brand';

/** A number and its unit written together; neither is part of a longer word, code or ratio. */
const GLUED =
  /(?<![\p{L}\p{N}._#+/-])(?<!\d\s)(\d{1,6}(?:[.,]\d{1,3})?)(ml|cl|dl|l|g|kg|mg|mm|cm|m|km|oz|lbs?|in|inch|inches|ft|w|kw|wh|kwh|v|mah|k?hz|[mg]hz|[kmgt]b)(?![\p{L}\p{N}_+/-]|\.\d|\s?max\b)/giu;
/** Names of networks, sizes and brands, no measures: 5G, 3M, 4G. */
const NAMES = /^(?:[2-6]G|\d{1,2}M|802\.11g|[1-9]L)$/u;
const CODE_BEFORE = /(?:\b(?:model|type|no\.?|code|sku|version)\s)$/iu;

/** A space stands between number and unit: 60 ml. */
export default defineRule<'B-UNITSPACE'>({
  id: 'bullet-unit-space',
  fields: ['bullets'],
  reads: ['brand'],
  codes: {
    'B-UNITSPACE': {
      severity: 'hint',
      confidence: 'high',
      sources: ['listing-policy-2026'],
    },
  },
  check({ text, language, brandSpans }, report) {
    // Japanese writes units without a space.
    if (text.digits === 0 || language === 'ja') return;
    const { raw } = text;
    for (const { index: start, 0: words, 1: number = '', 2: unit = '' } of raw.matchAll(GLUED)) {
      const end = start + words.length;
      if (NAMES.test(words) || isInside(brandSpans, start, end)) continue;
      if (CODE_BEFORE.test(raw.slice(Math.max(0, start - 10), start))) continue;
      const by = `${number} ${unit}`;
      const gap = start + number.length;
      report.finding(
        'B-UNITSPACE',
        { start, end },
        {
          data: { words, by },
          fixes: () => [
            {
              label: 'replace',
              data: { words, by },
              edits: [{ start: gap, end: gap, insert: ' ' }],
            },
          ],
        },
      );
    }
  },
  examples: [
    {
      text: 'Capacity: Holds 60ml of liquid',
      expect: [['B-UNITSPACE', 16, 20, 'hint']],
      fixed: 'Capacity: Holds 60 ml of liquid',
    },
    { text: 'Capacity: Holds 60 ml of liquid', expect: [] },
    {
      text: 'Size: 12in wide, 2.5cm deep, 16oz',
      expect: [
        ['B-UNITSPACE', 6, 10],
        ['B-UNITSPACE', 17, 22],
        ['B-UNITSPACE', 29, 33],
      ],
      fixed: 'Size: 12 in wide, 2.5cm deep, 16oz',
    },
    {
      text: 'Größe: 1,5kg leicht',
      store: 'DE',
      expect: [['B-UNITSPACE', 7, 12]],
      fixed: 'Größe: 1,5 kg leicht',
    },
    {
      text: 'Power: 20W LED with 5000mAh',
      expect: [
        ['B-UNITSPACE', 7, 10],
        ['B-UNITSPACE', 20, 27],
      ],
    },
    { text: 'Storage: 256GB inside', expect: [['B-UNITSPACE', 9, 14]] },
    {
      text: 'Power: 2.4GHz, 60Hz (220V)',
      expect: [
        ['B-UNITSPACE', 7, 13],
        ['B-UNITSPACE', 15, 19],
        ['B-UNITSPACE', 21, 25],
      ],
    },
    { text: 'Video: 4K, 5G, 3D, 1080p, 2XL, 8K', expect: [] },
    { text: 'Tape: 3M glue on the back', expect: [] },
    { text: 'Tools: Fits 20V MAX batteries', expect: [] },
    { text: 'Oil: 5W-30 grade, 110V/60Hz plug', expect: [] },
    { text: 'Bulb: Fits E27-45W and LX100w2 lamps', expect: [] },
    { text: 'Wi-Fi: 802.11g and 802.11b', expect: [] },
    { text: 'Lamp: Replaces model 45W exactly', expect: [] },
    { text: '容量：500mlの水筒', store: 'JP', expect: [] },
    { text: 'Mix: 2in1 brush and 10x20cm cloth', expect: [] },
    { text: '24in Fun: toys for all', listing: { brand: '24in Fun' }, expect: [] },
  ],
});

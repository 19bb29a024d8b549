import type { TextView } from '@/lib/text/view';
import { ABBREVIATIONS } from '../data/sentences';
import { defineRule, type RuleInput, type Span } from '../define';
import { isInside } from '../shared/brand';
import { rewritten, without } from '../shared/search-fixes';
import { withoutSign } from '../shared/sign-edits';

/** Runs of signs that part words; hyphens, full stops and inch marks are looked at more closely. */
const SIGNS = /[,;:!?|•(){}[\]…、，。；：！？「」『』【】（）"“”„«»‹›–—―]+|-+|\.+/gu;
const BETWEEN_DIGITS = /^[,:.\-–—]$/;
const INCHES = /^["”“]$/;

/** Punctuation in search terms: a space does. */
export default defineRule<'K-PUNCT'>({
  id: 'search-terms-punctuation',
  fields: ['searchTerms'],
  reads: ['brand'],
  codes: {
    'K-PUNCT': { severity: 'hint', confidence: 'high', sources: ['keyword-policy-2026'] },
  },
  check(input, report) {
    const spans = signsIn(input);
    const { raw } = input.text;
    for (const span of spans) {
      report.finding('K-PUNCT', span, {
        data: { sign: raw.slice(span.start, span.end) },
        fixes: () => [
          ...(spans.length > 1 ? rewritten(raw, without(raw, spans, ' '), 'allSpaces') : []),
          {
            label: 'signToSpace',
            data: { sign: raw.slice(span.start, span.end) },
            edits: [withoutSign(raw, span.start, span.end)],
          },
        ],
      });
    }
  },
  examples: [
    {
      text: 'lamp, desk light; study-light',
      expect: [
        ['K-PUNCT', 4, 5, 'hint'],
        ['K-PUNCT', 16, 17, 'hint'],
        ['K-PUNCT', 23, 24, 'hint'],
      ],
      fixed: 'lamp desk light study light',
    },
    { text: 'lamp desk light', expect: [] },
    { text: 'desk lamp.', expect: [['K-PUNCT', 9, 10]], fixed: 'desk lamp' },
    { text: 'lamp: desk', expect: [['K-PUNCT', 4, 5]], fixed: 'lamp desk' },
    { text: 'lamp | desk', expect: [['K-PUNCT', 5, 6]], fixed: 'lamp desk' },
    { text: 'lamp - desk', expect: [['K-PUNCT', 5, 6]], fixed: 'lamp desk' },
    { text: 'lamp—desk', expect: [['K-PUNCT', 4, 5]], fixed: 'lamp desk' },
    {
      text: '"desk lamp"',
      expect: [
        ['K-PUNCT', 0, 1],
        ['K-PUNCT', 10, 11],
      ],
      fixed: 'desk lamp',
    },
    {
      text: 'lamp (white)',
      expect: [
        ['K-PUNCT', 5, 6],
        ['K-PUNCT', 11, 12],
      ],
      fixed: 'lamp white',
    },
    { text: 'great lamp!!!', expect: [['K-PUNCT', 10, 13]], fixed: 'great lamp' },
    {
      text: 'lamp,desk,light',
      expect: [
        ['K-PUNCT', 4, 5],
        ['K-PUNCT', 9, 10],
      ],
      fixed: 'lamp desk light',
    },
    { text: 't-shirt usb-c wi-fi x-ray 3-pack', expect: [] },
    { text: "women's l'eau dogs' bed", expect: [] },
    { text: '24" monitor 1.5 l 4:3 1,5 kg 18-55mm 10–20', expect: [] },
    { text: 'thermometer -20 c', expect: [] },
    { text: 'approx. 5 oz. cup', expect: [] },
    { text: 'porte-clés anti-dérapant', store: 'FR', expect: [] },
    { text: 'led-lampe schreibtisch', store: 'DE', expect: [] },
    {
      text: '水筒、保温，保冷',
      store: 'JP',
      expect: [
        ['K-PUNCT', 2, 3],
        ['K-PUNCT', 5, 6],
      ],
      fixed: '水筒 保温 保冷',
    },
    { text: 'コーヒー・メーカー', store: 'JP', expect: [] },
    { text: 'yahoo! mug', listing: { brand: 'Yahoo!' }, expect: [] },
    { text: 'black/white salt & pepper 50%', expect: [] },
    { text: '', expect: [] },
  ],
});

function signsIn(input: RuleInput): Span[] {
  const { text, brandSpans } = input;
  return Array.from(text.raw.matchAll(SIGNS), ({ index, 0: sign }) => ({
    start: index,
    end: index + sign.length,
  })).filter(
    (span) => !isNeeded(text, span.start, span.end) && !isInside(brandSpans, span.start, span.end),
  );
}

/** True for a sign that belongs to a number, a measure, a word or an abbreviation. */
function isNeeded({ raw, language }: TextView, start: number, end: number): boolean {
  const sign = raw.slice(start, end);
  const before = raw.slice(Math.max(0, start - 12), start);
  const after = raw.slice(end, end + 3);
  const afterDigit = /\d$/.test(before);
  if (afterDigit && (INCHES.test(sign) || (BETWEEN_DIGITS.test(sign) && /^\d/.test(after))))
    return true;
  if (sign === '-') return isNeededHyphen(before, after, language);
  if (sign !== '.') return false;
  if (after !== '' && !/^\s/.test(after)) return true;
  const word = /[\p{L}.]{0,8}$/u.exec(before)?.[0] ?? '';
  return word.length < 3 || ABBREVIATIONS.has(word.toLowerCase());
}

/** A hyphen parts two words only in English, and only where both are words: not in "t-shirt". */
function isNeededHyphen(before: string, after: string, language: string): boolean {
  if (!/[\p{L}\p{N}]$/u.test(before)) return /^\d/.test(after);
  if (!/^[\p{L}\p{N}]/u.test(after)) return false;
  return language !== 'en' || !/\p{L}{3}$/u.test(before) || !/^\p{L}{3}/u.test(after);
}

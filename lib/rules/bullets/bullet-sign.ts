import { findMojibake } from '@/lib/text/mojibake';
import { HAS } from '@/lib/text/view';
import { BULLET_POLICY_SINCE } from '../data/scopes';
import { SIGN_WORDS } from '../data/sign-words';
import { defineRule, type Fix, type RuleInput } from '../define';
import { isInside } from '../shared/brand';
import { isEmojiAt } from '../shared/emoji';
import { withoutSign } from '../shared/sign-edits';

const RUN = /([™®€…†‡¢£¥©±~])\1*/g;
const CURRENCY = '€¢£¥';

/** Signs that Amazon's page on bullet points lists: ™ ® € … † ‡ ¢ £ ¥ © ± ~. */
export default defineRule<'B-CHAR'>({
  id: 'bullet-sign',
  fields: ['bullets'],
  reads: ['brand'],
  codes: {
    'B-CHAR': {
      severity: 'error',
      confidence: 'high',
      sources: ['listing-policy-2026', 'bullet-policy-digest'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check(input, report) {
    const { text, brandSpans } = input;
    if (!text.has(HAS.nonAscii | HAS.context)) return;
    const found = Array.from(text.raw.matchAll(RUN));
    if (found.length === 0) return;
    const garbled = text.has(HAS.accented) ? findMojibake(text.raw) : [];
    for (const { index: start, 0: signs, 1: sign = '' } of found) {
      const end = start + signs.length;
      if (isInside(garbled, start, end) || isInside(brandSpans, start, end)) continue;
      if (isEmojiAt(text, start) || isEmojiAt(text, end - 1)) continue;
      report.finding(
        'B-CHAR',
        { start, end },
        { data: { sign }, fixes: () => fixesOf(input, sign, start, end) },
      );
    }
  },
  examples: [
    {
      text: 'Trusted audio: Dolby™ sound with Hi-Res® support',
      expect: [
        ['B-CHAR', 20, 21, 'error'],
        ['B-CHAR', 39, 40, 'error'],
      ],
      fixed: 'Trusted audio: Dolby sound with Hi-Res® support',
    },
    {
      text: 'Accuracy: ±2 percent over ~30 hours…',
      expect: [
        ['B-CHAR', 10, 11],
        ['B-CHAR', 26, 27],
        ['B-CHAR', 35, 36],
      ],
      fixed: 'Accuracy: plus or minus 2 percent over ~30 hours…',
    },
    {
      text: 'Battery: Runs ~30 hours on one charge',
      expect: [['B-CHAR', 14, 15]],
      fixed: 'Battery: Runs about 30 hours on one charge',
    },
    {
      text: 'Laufzeit: Hält ~30 Stunden durch',
      store: 'DE',
      expect: [['B-CHAR', 15, 16]],
      fixed: 'Laufzeit: Hält ca. 30 Stunden durch',
    },
    {
      text: 'Ages: For kids of 5~10 years',
      expect: [['B-CHAR', 19, 20]],
      fixed: 'Ages: For kids of 5-10 years',
    },
    {
      text: 'Temperatures: From 10…20 degrees',
      expect: [['B-CHAR', 21, 22]],
      fixed: 'Temperatures: From 10 to 20 degrees',
    },
    {
      text: 'Endless comfort: Soft, warm, light…',
      expect: [['B-CHAR', 34, 35]],
      fixed: 'Endless comfort: Soft, warm, light',
    },
    {
      text: '~Soft~ touch: Gentle on the skin',
      expect: [
        ['B-CHAR', 0, 1],
        ['B-CHAR', 5, 6],
      ],
      fixed: 'Soft~ touch: Gentle on the skin',
    },
    {
      text: 'Preiswert: Nur 9 € pro Stück',
      store: 'DE',
      expect: [['B-CHAR', 17, 18, 'error']],
    },
    {
      text: 'Design: © 2026 by Acme, made for £ and ¥ coins',
      expect: [
        ['B-CHAR', 8, 9],
        ['B-CHAR', 33, 34],
        ['B-CHAR', 39, 40],
      ],
    },
    {
      text: 'Toleranz: ±2 mm',
      store: 'IT',
      expect: [['B-CHAR', 10, 11]],
      fixed: 'Toleranz: più o meno 2 mm',
    },
    {
      text: 'Footnotes†‡ go elsewhere',
      expect: [
        ['B-CHAR', 9, 10],
        ['B-CHAR', 10, 11],
      ],
    },
    { text: 'Signs of joy: Soft ~~~~ and warm', expect: [['B-CHAR', 19, 23]] },
    { text: 'Soft touch: Donâ€™t worry about scratches', expect: [] },
    { text: 'Trusted audio: Acme™️ sound', expect: [] },
    { text: 'Fun: Yahoo® toys for kids', listing: { brand: 'Yahoo®' }, expect: [] },
    { text: 'Coin bank: Holds $ coins and 100% cotton "bills" & more', expect: [] },
    { text: 'Größe: 10 x 20 cm, für 5 – 10 Jahre', store: 'DE', expect: [] },
    { text: 'Acme® sound', on: '2024-08-14', expect: [] },
  ],
});

function fixesOf({ text, language }: RuleInput, sign: string, start: number, end: number): Fix[] {
  const { raw } = text;
  const words = raw.slice(start, end);
  const afterNumber = /\d\s?$/.test(raw.slice(Math.max(0, start - 2), start));
  const beforeNumber = /^\s?\d/.test(raw.slice(end, end + 2));
  // A price goes as a whole (B-PROMO): its sign alone would leave a bare number.
  if (CURRENCY.includes(sign) && (afterNumber || beforeNumber)) return [];
  const by = beforeNumber ? wordFor(sign, afterNumber, language) : undefined;
  if (by === undefined)
    return [{ label: 'delete', data: { words }, edits: [withoutSign(raw, start, end)] }];
  return [{ label: 'replace', data: { words, by }, edits: [inWords(raw, start, end, by)] }];
}

/** What the sign says before a number; undefined where it says nothing. */
function wordFor(
  sign: string,
  afterNumber: boolean,
  language: RuleInput['language'],
): string | undefined {
  const { plusMinus, about, to } = SIGN_WORDS[language];
  if (sign === '±') return plusMinus;
  if (sign === '~') return afterNumber ? '-' : about;
  return sign === '…' && afterNumber ? to : undefined;
}

function inWords(raw: string, start: number, end: number, by: string): Fix['edits'][number] {
  if (by === '-') return { start, end, insert: by };
  const before = start === 0 || /[\s(]/.test(raw.charAt(start - 1)) ? '' : ' ';
  const after = /\s/.test(raw.charAt(end)) ? '' : ' ';
  return { start, end, insert: `${before}${by}${after}` };
}

import { HAS } from '@/lib/text/view';
import { NOT_MEDIA, TITLE_POLICY_SINCE } from '../data/scopes';
import { defineRule, type Fix, type RuleInput } from '../define';
import { isInside } from '../shared/brand';
import { withoutSign } from '../shared/sign-edits';

type Code = 'T-CHAR-BAN' | 'T-CHAR-BAN-BRAND';

/** A run of one and the same sign. */
const BANNED = /([!$?_{}^¬¦])\1*/g;
/** Their full-width twins: no published text names them. */
const WIDE = /([！＄？＿｛｝＾])\1*/g;
const PRICE = /\d[\d.,]*/y;

/** Signs that Amazon bans from titles, unless they belong to the brand. */
export default defineRule<Code>({
  id: 'title-banned-sign',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-CHAR-BAN': {
      severity: 'error',
      confidence: 'high',
      sources: ['title-policy-2026', 'title-policy-2025', 'title-announcement-2025'],
      since: TITLE_POLICY_SINCE,
      exempt: NOT_MEDIA,
    },
    'T-CHAR-BAN-BRAND': {
      severity: 'hint',
      confidence: 'medium',
      sources: ['title-policy-2026', 'brand-signs-2026'],
      since: TITLE_POLICY_SINCE,
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text } = input;
    if (text.has(HAS.banned)) {
      for (const { index: start, 0: signs } of text.raw.matchAll(BANNED)) {
        const span = { start, end: start + signs.length };
        const data = { sign: signs.charAt(0) };
        if (isInside(input.brandSpans, span.start, span.end))
          report.finding('T-CHAR-BAN-BRAND', span, { data });
        else
          report.finding('T-CHAR-BAN', span, { data, fixes: () => [fixOf(input, signs, start)] });
      }
    }
    if (!text.has(HAS.fullWidth)) return;
    for (const { index: start, 0: signs } of text.raw.matchAll(WIDE)) {
      const end = start + signs.length;
      if (isInside(input.brandSpans, start, end)) continue;
      report.finding(
        'T-CHAR-BAN',
        { start, end },
        {
          severity: 'hint',
          variant: 'wide',
          data: { sign: signs.charAt(0) },
          fixes: () => [
            { label: 'delete', data: { words: signs }, edits: [withoutSign(text.raw, start, end)] },
          ],
        },
      );
    }
  },
  examples: [
    {
      text: 'Acme Wall Clock!!! Silent',
      expect: [['T-CHAR-BAN', 15, 18, 'error']],
      fixed: 'Acme Wall Clock Silent',
    },
    {
      text: 'Acme Wall Clock, Silent?',
      expect: [['T-CHAR-BAN', 23, 24]],
      fixed: 'Acme Wall Clock, Silent',
    },
    {
      text: 'Acme Clock!? White',
      expect: [
        ['T-CHAR-BAN', 10, 11],
        ['T-CHAR-BAN', 11, 12],
      ],
    },
    {
      text: 'Acme_Wall_Clock',
      expect: [
        ['T-CHAR-BAN', 4, 5],
        ['T-CHAR-BAN', 9, 10],
      ],
      fixed: 'Acme Wall_Clock',
    },
    { text: 'LED Lamp $19.99 White', expect: [['T-CHAR-BAN', 9, 10]], fixed: 'LED Lamp White' },
    {
      text: 'Acme Lamp {White} ^ 60 W',
      expect: [
        ['T-CHAR-BAN', 10, 11],
        ['T-CHAR-BAN', 16, 17],
        ['T-CHAR-BAN', 18, 19],
      ],
    },
    {
      text: 'Yahoo! Logo Mug, White',
      listing: { brand: 'Yahoo!' },
      expect: [['T-CHAR-BAN-BRAND', 5, 6, 'hint']],
    },
    {
      text: 'YAHOO! Logo Mug! White',
      listing: { brand: 'Yahoo!' },
      expect: [
        ['T-CHAR-BAN-BRAND', 5, 6],
        ['T-CHAR-BAN', 15, 16],
      ],
    },
    { text: 'Yahoo! Logo Mug, White', expect: [['T-CHAR-BAN', 5, 6]] },
    { text: 'アクメ 水筒！ ブラック', store: 'JP', expect: [['T-CHAR-BAN', 6, 7, 'hint']] },
    {
      text: 'P!nk - Funhouse!?',
      listing: { productType: 'media:music', brand: 'P!nk' },
      expect: [],
    },
    { text: 'Acme Set (2 + 1) [A], 50% & More @ "Home" | 5/8 = \'Fit\': A; B.', expect: [] },
    { text: 'Acme Clock! White', on: '2025-01-20', expect: [] },
  ],
});

/** `_` becomes a space, a price goes whole, everything else goes. */
function fixOf({ text: { raw } }: RuleInput<Code>, signs: string, start: number): Fix {
  let end = start + signs.length;
  if (signs === '_')
    return { label: 'replace', data: { words: '_', by: ' ' }, edits: [spaced(raw, start)] };
  if (signs === '$') {
    PRICE.lastIndex = end;
    const price = PRICE.exec(raw)?.[0] ?? '';
    end += price.replace(/[.,]+$/, '').length;
  }
  return {
    label: 'delete',
    data: { words: raw.slice(start, end) },
    edits: [withoutSign(raw, start, end)],
  };
}

function spaced(raw: string, start: number): ReturnType<typeof withoutSign> {
  const edit = withoutSign(raw, start, start + 1);
  const atEdge = start === 0 || start + 1 === raw.length;
  return edit.end === start + 1 && edit.start === start && !atEdge
    ? { ...edit, insert: ' ' }
    : edit;
}

import { HAS } from '@/lib/text/view';
import { NOT_MEDIA, TITLE_POLICY_SINCE } from '../data/scopes';
import { defineRule, type Span } from '../define';
import { isInside } from '../shared/brand';
import { isEmojiAt } from '../shared/emoji';
import { markupSpans } from '../shared/html';
import { withoutSign } from '../shared/sign-edits';

const RUN = /([~#<>*])\1*/g;
const AFTER: Readonly<Record<string, RegExp>> = {
  '#': /#[A-Z0-9]/y,
  '<': /<=?\s?\d/y,
  '>': />=?\s?\d/y,
  '~': /~\s?\d/y,
  '*': /\*\s?\d/y,
};

/** `~ # < > *` may stand in an identifier ("Style #4301") or a measure ("<10 lb"), nowhere else. */
export default defineRule<'T-CHAR-CTX'>({
  id: 'title-context-sign',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-CHAR-CTX': {
      severity: 'warning',
      upTo: 'error',
      confidence: 'high',
      sources: ['title-policy-2026', 'title-policy-2025'],
      since: TITLE_POLICY_SINCE,
      exempt: NOT_MEDIA,
    },
  },
  check({ text, brandSpans }, report) {
    if (!text.has(HAS.context)) return;
    const { raw } = text;
    const markup = markupSpans(text);
    const found: { span: Span; sign: string }[] = [];
    const lone = new Map<string, number>();
    for (const { index: start, 0: signs } of raw.matchAll(RUN)) {
      const end = start + signs.length;
      const sign = signs.charAt(0);
      if (signs.length === 1 && isMeasure(raw, start, sign)) continue;
      if (isInside(markup, start, end) || isInside(brandSpans, start, end)) continue;
      if (isEmojiAt(text, start)) continue;
      found.push({ span: { start, end }, sign });
      if (signs.length === 1) lone.set(family(sign), (lone.get(family(sign)) ?? 0) + 1);
    }
    for (const { span, sign } of found) {
      const doubled = span.end - span.start > 1;
      const around = !doubled && (lone.get(family(sign)) ?? 0) > 1;
      report.finding('T-CHAR-CTX', span, {
        data: { sign: raw.slice(span.start, Math.min(span.end, span.start + 8)) },
        ...(doubled || around
          ? { severity: 'error', variant: doubled ? 'doubled' : 'around' }
          : {}),
        fixes: () => [
          {
            label: 'delete',
            data: { words: raw.slice(span.start, Math.min(span.end, span.start + 8)) },
            edits: [withoutSign(raw, span.start, span.end)],
          },
        ],
      });
    }
  },
  examples: [
    { text: 'Ariat Western Boot, Style #4301, Brown', expect: [] },
    { text: 'Acme Dumbbell, <10 lb, Black', expect: [] },
    { text: 'Acme Rope, ~ 5 m, >= 20 kg', expect: [] },
    { text: 'Acme Photo Frame, 10*15 cm', expect: [] },
    { text: 'Acme Photo Frame, 10 * 15 cm', expect: [] },
    { text: 'Telephone Money Box (17CM*14.5CM*16CM)', expect: [] },
    { text: 'Sheer Backdrop Curtain, 20 ft * 8 ft, Pink', expect: [] },
    { text: 'Drawing Book, 240mm*180mm, 300 Pages', store: 'IN', expect: [] },
    {
      text: 'Kills 99%* and 3 *',
      expect: [
        ['T-CHAR-CTX', 9, 10, 'error'],
        ['T-CHAR-CTX', 17, 18, 'error'],
      ],
    },
    {
      text: 'Beach Coverup << Size Kids XXS >>',
      expect: [
        ['T-CHAR-CTX', 14, 16, 'error'],
        ['T-CHAR-CTX', 31, 33, 'error'],
      ],
      fixed: 'Beach Coverup Size Kids XXS >>',
    },
    {
      text: '*** Wall Clock *** Silent',
      expect: [
        ['T-CHAR-CTX', 0, 3, 'error'],
        ['T-CHAR-CTX', 15, 18, 'error'],
      ],
      fixed: 'Wall Clock *** Silent',
    },
    {
      text: 'Wall Clock ~Silent~ White',
      expect: [
        ['T-CHAR-CTX', 11, 12, 'error'],
        ['T-CHAR-CTX', 18, 19, 'error'],
      ],
    },
    {
      text: 'Wall Clock # Silent',
      expect: [['T-CHAR-CTX', 11, 12, 'warning']],
      fixed: 'Wall Clock Silent',
    },
    {
      text: 'Home > Wall Clock',
      expect: [['T-CHAR-CTX', 5, 6, 'warning']],
      fixed: 'Home Wall Clock',
    },
    { text: 'Desk Lamp <b>White</b>', expect: [] },
    { text: 'Acme Mug #️⃣ Blue', expect: [] },
    { text: 'Mug #cozy White', expect: [['T-CHAR-CTX', 4, 5, 'warning']] },
  ],
});

/** What stands before the sign of a product of measures: "10", "17 cm", '3.5"'. */
const MEASURED = /\d\s?(?:mm|cm|m|mt|in|inch|inches|ft|feet|["″”])?\s?$/i;

/** `<` and `>` are two sides of one pair. */
function family(sign: string): string {
  return sign === '>' ? '<' : sign;
}

/** True where the sign belongs to an identifier or a measure. */
function isMeasure(raw: string, at: number, sign: string): boolean {
  const pattern = AFTER[sign];
  if (pattern === undefined) return false;
  pattern.lastIndex = at;
  if (!pattern.test(raw)) return false;
  return sign !== '*' || MEASURED.test(raw.slice(Math.max(0, at - 10), at));
}

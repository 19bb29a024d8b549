import { defineRule, type Span, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { sentenceAround, sentenceDeletion } from '../shared/sentence';
import award from '../terms/award';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
/** Who gave it: a prize, a paper, an institute, or a name after "by". */
const BODY =
  /\b(?:awards?|prize|magazine|institute|association|foundation|university|survey|study|test|choice|housekeeping|dot|design|wirecutter|stiftung|warentest|forum)\b|\bby\s\p{Lu}|賞/iu;
/** "9", "nine", "94%" before the words of a survey. */
const FIGURE =
  /(?:\b(?:more than |over |nearly |up to )?(?:\d{1,3}(?:[.,]\d{1,2})?\s?%?|five|eight|nine|neun|neuf|nove|nueve|negen|nio|dziewięć|vier)\s{0,2}%?\s{0,2})$/iu;
const NAMED = /red dot|if design|good design|housekeeping|グッドデザイン|モンド/u;
const REACH = 24;

/** Awards and surveys without date and body. */
export default defineRule<'B-AWARD'>({
  id: 'bullet-award',
  fields: ['bullets'],
  reads: ['brand'],
  terms: ['award'],
  codes: {
    'B-AWARD': {
      severity: 'warning',
      confidence: 'high',
      sources: ['listing-policy-2026', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('award')) {
      const span = claimed(raw, hit);
      if (span === undefined || isInside(input.brandSpans, span.start, span.end)) continue;
      if (isProven(raw, span, hit.term)) continue;
      report.finding('B-AWARD', span, {
        data: { words: raw.slice(span.start, span.end) },
        fixes: () => {
          const fix = sentenceDeletion(raw, span);
          return fix === undefined ? [] : [fix];
        },
      });
    }
  },
  examples: [
    { text: 'Award-winning design: Slim and light frame', expect: [['B-AWARD', 0, 13, 'warning']] },
    {
      text: 'Slim frame. Award-winning design. Wipes clean',
      expect: [['B-AWARD', 12, 25]],
      fixed: 'Slim frame. Wipes clean',
    },
    { text: 'Loved: 9 out of 10 users recommend it', expect: [['B-AWARD', 7, 24, 'warning']] },
    { text: 'Loved: Nine out of ten dentists agree', expect: [['B-AWARD', 7, 31]] },
    { text: 'Loved: 9/10 dentists recommend it', expect: [['B-AWARD', 7, 20]] },
    { text: 'Loved by 10 dentists and 100 people', expect: [] },
    { text: 'Proven: 94% of users saw softer skin', expect: [['B-AWARD', 8, 24]] },
    { text: 'Voted best mug of the office', expect: [['B-AWARD', 0, 10]] },
    { text: 'AWARD WINNING taste in every cup', expect: [['B-AWARD', 0, 13]] },
    {
      text: 'Preisgekröntes Design: Schlank',
      store: 'DE',
      expect: [['B-AWARD', 0, 14, 'warning']],
    },
    { text: 'Zufrieden: 9 von 10 Kunden', store: 'DE', expect: [['B-AWARD', 11, 26, 'warning']] },
    { text: 'Design primé : Fin et léger', store: 'FR', expect: [['B-AWARD', 7, 12, 'warning']] },
    { text: 'Design premiato: Sottile', store: 'IT', expect: [['B-AWARD', 7, 15]] },
    { text: 'Diseño galardonado: Fino', store: 'ES', expect: [['B-AWARD', 7, 18]] },
    { text: 'Design premiado: Fino', store: 'BR', expect: [['B-AWARD', 7, 15]] },
    { text: 'Bekroond ontwerp: Slank', store: 'NL', expect: [['B-AWARD', 0, 8]] },
    { text: 'Prisbelönt design: Smal', store: 'SE', expect: [['B-AWARD', 0, 10]] },
    { text: 'Nagradzany projekt: Smukły', store: 'PL', expect: [['B-AWARD', 0, 10]] },
    { text: 'Ödüllü tasarım: İnce', store: 'TR', expect: [['B-AWARD', 0, 6]] },
    { text: '受賞デザイン：薄くて軽い', store: 'JP', expect: [['B-AWARD', 0, 2, 'warning']] },
    { text: 'Award-winning design: Red Dot Award 2025', expect: [] },
    { text: 'Award-winning: Named best mug of 2024 by Good Housekeeping', expect: [] },
    { text: 'Loved: 9 out of 10 users, survey by Ipsos, May 2025', expect: [] },
    { text: 'Award ribbons: Set of ten rosettes for winners', expect: [] },
    { text: 'Trophy cup: Award for the best of the team', expect: [] },
    { text: 'Servings: Enough for 5 out of the box', expect: [] },
    { text: 'Award Winning mug', listing: { brand: 'Award Winning' }, expect: [] },
    { text: 'Cast: Award-winning actors of 2021', expect: [['B-AWARD', 6, 19]] },
  ],
});

const RATIO = /\d{1,2}\s?\/\s?$/;

/** The words to mark: a survey with the figure before it; without one it is none. */
function claimed(raw: string, { start, end, entry, term }: TermHit): Span | undefined {
  const note = award.entries[entry]?.note;
  if (note === 'ratio') {
    const ratio = RATIO.exec(raw.slice(Math.max(0, start - 5), start));
    return ratio === null ? undefined : { start: start - ratio[0].length, end };
  }
  if (note !== 'survey' || /survey|satisfaction/.test(term)) return { start, end };
  const figure = FIGURE.exec(raw.slice(Math.max(0, start - REACH), start));
  if (figure !== null) return { start: start - figure[0].trimStart().length, end };
  return /\d|nine|neuf|nueve/.test(term) &&
    /^(?:utilis|client|femme|person|dentist|utent|donn)/.test(term)
    ? { start, end }
    : undefined;
}

/** Date and body beside it. */
function isProven(raw: string, span: Span, term: string): boolean {
  const { start, end } = sentenceAround(raw, span);
  const rest = `${raw.slice(start, span.start)} ${raw.slice(span.end, end)}`;
  return YEAR.test(rest) && (NAMED.test(term) || BODY.test(rest));
}

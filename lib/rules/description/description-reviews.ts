import { defineRule, type Fix, type RuleInput, type Span } from '../define';
import { isInside } from '../shared/brand';
import { looseDeletion } from '../shared/loose-words';
import { reviewTalkIn } from '../shared/review-requests';
import { sentenceDeletion } from '../shared/sentence';
import notices from '../terms/media-notices';

/** A quotation with whoever said it: on walls and mugs it is the product, on media a review. */
const QUOTED =
  /[“"][^“”"<>\n]{12,300}[”"]\s{0,2}[–—-]{1,2}\s{0,2}\p{Lu}[\p{L}.’']{1,30}(?:\s\p{Lu}[\p{L}.’']{0,30}){0,3}/gu;

/** Reviews, quotes and requests for them; tours, seminars and spoilers of media. */
export default defineRule<'D-REVIEW'>({
  id: 'description-reviews',
  fields: ['description'],
  reads: ['brand', 'productType'],
  terms: ['review-requests', 'media-notices'],
  codes: {
    'D-REVIEW': {
      severity: 'error',
      confidence: 'high',
      sources: ['detail-page-rules', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end, severity, kind } of reviewTalkIn(input)) {
      report.finding(
        'D-REVIEW',
        { start, end },
        {
          severity,
          variant: kind,
          data: { words: raw.slice(start, end) },
          fixes: () => fixesOf(raw, { start, end }),
        },
      );
    }
    if (input.families.has('media'))
      checkMedia(input, (variant, span) => {
        report.finding('D-REVIEW', span, {
          variant,
          data: { words: raw.slice(span.start, span.end) },
          fixes: () => fixesOf(raw, span),
        });
      });
  },
  examples: [
    { text: 'Write, review and sign with one pen', expect: [] },
    {
      text: 'Solid oak. Please leave us a 5-star review. Seats six',
      expect: [['D-REVIEW', 18, 42, 'error']],
      fixed: 'Solid oak. Seats six',
    },
    { text: 'Customers love this table', expect: [['D-REVIEW', 0, 14, 'error']] },
    { text: 'Oak table ★★★★★ by buyers', expect: [['D-REVIEW', 10, 15, 'error']] },
    { text: 'Over 10,000 five-star reviews', expect: [['D-REVIEW', 12, 29]] },
    { text: 'Made for happy customers', expect: [['D-REVIEW', 9, 24, 'warning']] },
    { text: 'Five-star shape with stars on the flag', expect: [] },
    { text: 'Haptic feedback, IP rating 67', expect: [] },
    {
      text: 'Hinterlassen Sie uns eine 5-Sterne-Bewertung',
      store: 'DE',
      expect: [['D-REVIEW', 0, 44]],
    },
    { text: 'Laissez-nous un avis positif', store: 'FR', expect: [['D-REVIEW', 0, 28]] },
    { text: 'Déjanos una reseña', store: 'ES', expect: [['D-REVIEW', 0, 18]] },
    { text: '気に入ったらレビューを書いてください', store: 'JP', expect: [['D-REVIEW', 6, 14]] },
    {
      text: 'A thriller. Meet her on the book tour in May',
      listing: { productType: 'ABIS_BOOK' },
      expect: [['D-REVIEW', 28, 37, 'error']],
      fixed: 'A thriller.',
    },
    {
      text: 'A thriller. Spoiler alert: he did it',
      listing: { productType: 'ABIS_BOOK' },
      expect: [['D-REVIEW', 12, 25]],
    },
    { text: 'Rear spoiler for a book tour bus', listing: { productType: 'AUTO_PART' }, expect: [] },
    {
      text: 'A novel. “The best book of the year” – New York Times',
      listing: { productType: 'media:book' },
      expect: [['D-REVIEW', 9, 53]],
      fixed: 'A novel.',
    },
    {
      text: 'Wall art: “Be the change you wish to see” – Gandhi',
      listing: { productType: 'home' },
      expect: [],
    },
    { text: 'A journal to review your day', expect: [] },
    { text: '', expect: [] },
  ],
});

function checkMedia(
  { text, hits, brandSpans }: RuleInput<'D-REVIEW'>,
  tell: (variant: 'event' | 'spoiler' | 'quote', span: Span) => void,
): void {
  for (const { start, end, entry } of hits('media-notices')) {
    if (isInside(brandSpans, start, end)) continue;
    tell(notices.entries[entry]?.note ?? 'event', { start, end });
  }
  for (const { index, 0: quote } of text.raw.matchAll(QUOTED))
    tell('quote', { start: index, end: index + quote.length });
}

function fixesOf(raw: string, span: Span): readonly Fix[] {
  const sentence = sentenceDeletion(raw, span);
  return sentence === undefined ? looseDeletion('description', raw, span) : [sentence];
}

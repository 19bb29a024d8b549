import { defineRule, type Fix, type RuleInput, type Span } from '../define';
import { isInside } from '../shared/brand';
import { looseDeletion } from '../shared/loose-words';
import { pricesNamed } from '../shared/price';
import { type Promotion, promotionsIn, withoutPromotion } from '../shared/promotion';
import { sentenceDeletion } from '../shared/sentence';
import availability from '../terms/availability';

type Severe = 'error' | 'warning' | 'hint';

interface Found extends Span {
  severity: Severe;
  variant?: 'price' | 'time';
  promotion?: Promotion;
}

/** The word of a guarantee: whole phrases are B-GUARANTEE's, a plain term ("2-year guarantee") is nobody's. */
const GUARANTEE = /guarant|garant|money back/u;
const TERM_BEFORE = /\d{1,3}[\s-]{0,2}(?:years?|months?|days?|yr|jahre?|monate?)[\s'’-]{0,2}$/iu;
/** "Guarantee a tight fit", "designed to guarantee": a verb, no promise of the seller. */
const VERB_BEFORE = /\b(?:to|can|will|cannot|not|that|which|and)\s$/iu;
/** What one does with a task: "deals with odors", "a great deal of room". */
const DEAL_AFTER = /^\s(?:with|of|breaker)\b/iu;

/** Promotion, prices, shipping, availability and words that age. */
export default defineRule<'B-PROMO'>({
  id: 'bullet-promotion',
  fields: ['bullets'],
  reads: ['brand'],
  terms: ['promo', 'availability', 'guarantee'],
  codes: {
    'B-PROMO': {
      severity: 'warning',
      confidence: 'high',
      sources: [
        'detail-page-rules',
        'title-suppression-digest',
        'prohibited-de',
        'requirements-de',
        'ours',
      ],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const found of apart([...prices(input), ...promotions(input), ...timely(input)])) {
      const { start, end, severity, variant } = found;
      report.finding(
        'B-PROMO',
        { start, end },
        {
          severity,
          ...(variant === undefined ? {} : { variant }),
          data: { words: raw.slice(start, end) },
          fixes: () => fixesOf(raw, found),
        },
      );
    }
  },
  examples: [
    { text: 'Preiswert: Nur 9 € pro Stück', store: 'DE', expect: [['B-PROMO', 15, 18, 'error']] },
    { text: 'Value: Only $19.99 for two', expect: [['B-PROMO', 12, 18, 'error']] },
    { text: 'Value: USD 20 per set', expect: [['B-PROMO', 7, 13, 'error']] },
    { text: 'Value: Free shipping on all orders', expect: [['B-PROMO', 7, 20, 'warning']] },
    {
      text: 'Sturdy oak legs; free shipping; wipes clean',
      expect: [['B-PROMO', 17, 30]],
      fixed: 'Sturdy oak legs; wipes clean',
    },
    {
      text: 'Sturdy. Get it at 20% off today. Wipes clean',
      expect: [['B-PROMO', 20, 25]],
      fixed: 'Sturdy. Wipes clean',
    },
    {
      text: 'Gift: Hot sale this Black Friday',
      expect: [
        ['B-PROMO', 6, 14],
        ['B-PROMO', 20, 32],
      ],
    },
    { text: 'Color: Now available in blue', expect: [['B-PROMO', 7, 20, 'warning']] },
    {
      text: 'Hurry: Limited stock, order now',
      expect: [
        ['B-PROMO', 7, 20],
        ['B-PROMO', 22, 31],
      ],
    },
    { text: 'Fit: Guaranteed to fit every time', expect: [['B-PROMO', 5, 15, 'warning']] },
    { text: 'Latest design: With a better grip', expect: [['B-PROMO', 0, 13, 'hint']] },
    { text: 'Value: F-R-E-E shipping', expect: [['B-PROMO', 7, 23]] },
    {
      text: 'Versand: Versandkostenfrei zu Ihnen',
      store: 'DE',
      expect: [['B-PROMO', 9, 26, 'warning']],
    },
    { text: 'Livraison gratuite : Partout', store: 'FR', expect: [['B-PROMO', 0, 18]] },
    { text: 'Prezzo: Spedizione gratuita', store: 'IT', expect: [['B-PROMO', 8, 27]] },
    { text: 'Valor: Envío gratis hoy', store: 'MX', expect: [['B-PROMO', 7, 19]] },
    { text: 'Valor: Frete grátis', store: 'BR', expect: [['B-PROMO', 7, 19]] },
    { text: 'Prijs: Gratis verzending', store: 'NL', expect: [['B-PROMO', 7, 24]] },
    { text: 'Pris: Fri frakt', store: 'SE', expect: [['B-PROMO', 6, 15]] },
    { text: 'Cena: Darmowa wysyłka', store: 'PL', expect: [['B-PROMO', 6, 21]] },
    { text: 'Fiyat: Ücretsiz kargo', store: 'TR', expect: [['B-PROMO', 7, 21]] },
    {
      text: '価格：送料無料、期間限定',
      store: 'JP',
      expect: [
        ['B-PROMO', 3, 7],
        ['B-PROMO', 8, 12],
      ],
    },
    { text: 'Service: Money back guarantee', expect: [] },
    { text: 'Service: 2-year guarantee on the motor', expect: [] },
    { text: 'Seal: Built to guarantee a tight fit', expect: [] },
    { text: 'Fresh: Deals with odors and offers a great deal of room', expect: [] },
    { text: 'Safe: BPA-free, gluten free, hands-free gift', expect: [] },
    { text: 'Signs: Garage sale signs and clearance lights', expect: [] },
    {
      text: 'Pot: Simmer bones in stock for hours',
      listing: { productType: 'kitchen' },
      expect: [],
    },
    { text: 'New mothers love it: Soft for newborns, like new for years', expect: [] },
    { text: 'Sizes: EUR 40 to EUR 44', listing: { productType: 'SHOES' }, expect: [] },
    { text: 'Bundle: 4 krokar och 2 hyllor', store: 'SE', expect: [] },
    { text: 'Sale mug: Fun', listing: { brand: 'Sale' }, expect: [] },
    { text: 'Coupon organizer: Holds papers', expect: [] },
  ],
});

function prices(input: RuleInput): Found[] {
  return pricesNamed(input).map(({ start, end }) => ({
    start,
    end,
    severity: 'error',
    variant: 'price',
  }));
}

function promotions(input: RuleInput): Found[] {
  const { raw } = input.text;
  const hits = promotionsIn(input);
  if (hits.length === 0) return [];
  const guarantees = input.hits('guarantee');
  return hits.flatMap((promotion) => {
    const { start, end, term } = promotion;
    if (guarantees.some((hit) => hit.start < end && start < hit.end)) return [];
    if (term.startsWith('deal') && DEAL_AFTER.test(raw.slice(end, end + 10))) return [];
    if (GUARANTEE.test(term) && isTerm(raw, start, term)) return [];
    return [{ start, end, severity: 'warning' as const, promotion }];
  });
}

/** A plain term of a warranty, or the verb. */
function isTerm(raw: string, start: number, term: string): boolean {
  const before = raw.slice(Math.max(0, start - 16), start);
  return TERM_BEFORE.test(before) || (term === 'guarantee' && VERB_BEFORE.test(before));
}

function timely({ hits, brandSpans, families }: RuleInput): Found[] {
  return hits('availability').flatMap(({ start, end, entry }) => {
    const note = availability.entries[entry]?.note;
    if (isInside(brandSpans, start, end)) return [];
    if (note === 'stock' && (families.has('food') || families.has('kitchen'))) return [];
    return [
      { start, end, severity: note === 'new' ? 'hint' : 'warning', variant: 'time' as const },
    ];
  });
}

/** In order, of those that overlap the first, the longer of two that begin together. */
function apart(found: Found[]): Found[] {
  let done = -1;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}

/** A phrase that stands alone goes by itself, others with their sentence. */
function fixesOf(raw: string, { start, end, promotion }: Found): readonly Fix[] {
  const sentence = sentenceDeletion(raw, { start, end });
  const loose = looseDeletion('bullets', raw, { start, end });
  if (loose.length > 0) return promotion === undefined ? loose : [withoutPromotion(raw, promotion)];
  return sentence === undefined ? [] : [sentence];
}

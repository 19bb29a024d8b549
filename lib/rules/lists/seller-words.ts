import { defineRule, type MessageData, type ReportOptions, type RuleInput } from '../define';
import { type SellerHit, type SellerWord, WORD_FIELDS } from '../seller-words';
import { isInside } from '../shared/brand';
import { foldedWords } from '../shared/folded-words';
import { deletion } from '../shared/removal';

/**
 * The seller's own lists: words her house forbids, prefers, or writes in one way only. Source: she herself.
 * - A forbidden word is marked where it stands; the fix writes what the list says instead, or deletes it.
 * - A preferred word is asked for where one of the spellings stands that it replaces.
 * - A brand is written exactly as listed; in search terms, which hold no brand names, it is marked as such.
 * - The longest entry in force at one place speaks, so that a listed phrase shields the words inside it.
 * - The listing's own brand is no forbidden word ("Free People" where "free" is forbidden).
 * - A replacement without capitals follows those of the text: Towel → Washcloth.
 */
export default defineRule<'Z-LIST'>({
  id: 'seller-words',
  fields: WORD_FIELDS,
  reads: ['brand'],
  sellerWords: true,
  codes: {
    'Z-LIST': { severity: 'warning', upTo: 'error', confidence: 'high', sources: ['own-list'] },
  },
  check(input, report) {
    for (const hit of input.sellerHits()) {
      const said = judged(input, hit);
      if (said === undefined) continue;
      if (hit.unsure === undefined) report.finding('Z-LIST', hit, said);
      else report.cannotTell(hit.unsure);
    }
  },
  examples: [
    {
      text: 'Bath Towel with Free Shipping',
      words: [{ id: '1', kind: 'forbidden', words: ['free shipping'], severity: 'error' }],
      expect: [['Z-LIST', 16, 29, 'error']],
    },
    {
      text: 'Grandma Bath Mat, Cheap, Grey',
      words: [{ id: '1', kind: 'forbidden', words: ['cheap', 'grandma'], severity: 'hint' }],
      expect: [
        ['Z-LIST', 0, 7, 'hint'],
        ['Z-LIST', 18, 23, 'hint'],
      ],
      fixed: 'Bath Mat, Cheap, Grey',
    },
    {
      text: 'Towel for Guests',
      words: [
        {
          id: '1',
          kind: 'forbidden',
          words: ['towel'],
          instead: 'washcloth',
          severity: 'warning',
          note: 'The photos show washcloths',
        },
      ],
      expect: [['Z-LIST', 0, 5]],
      fixed: 'Washcloth for Guests',
    },
    {
      text: 'Bath Towels for Guests',
      words: [{ id: '1', kind: 'forbidden', words: ['towel'], severity: 'warning' }],
      expect: [],
    },
    {
      text: 'Bath towel and hand towel',
      words: [
        {
          id: '1',
          kind: 'forbidden',
          words: ['towel'],
          instead: 'bath towel',
          severity: 'warning',
        },
      ],
      expect: [['Z-LIST', 20, 25]],
      fixed: 'Bath towel and hand bath towel',
    },
    {
      text: 'Kids Cup F-R-E-E of Lead, Ｆｒｅｅ of BPA',
      words: [{ id: '1', kind: 'forbidden', words: ['FREE'], severity: 'warning' }],
      expect: [
        ['Z-LIST', 9, 16],
        ['Z-LIST', 26, 30],
      ],
    },
    {
      text: 'Free People Scarf, Free of Dyes',
      listing: { brand: 'Free People' },
      words: [{ id: '1', kind: 'forbidden', words: ['free'], severity: 'warning' }],
      expect: [['Z-LIST', 19, 23]],
    },
    {
      text: 'Cutting Board, Bamboo Fibre',
      words: [
        { id: '1', kind: 'forbidden', words: ['bamboo'], severity: 'error' },
        {
          id: '2',
          kind: 'preferred',
          words: ['bamboo fibre'],
          instead: 'bamboo fiber',
          severity: 'hint',
        },
      ],
      expect: [['Z-LIST', 15, 27, 'hint']],
    },
    {
      text: 'Charger with usb c, USB-C Cable',
      words: [
        { id: '1', kind: 'preferred', words: ['usb-c'], instead: 'USB-C', severity: 'warning' },
      ],
      expect: [['Z-LIST', 13, 18]],
      fixed: 'Charger with USB-C, USB-C Cable',
    },
    {
      text: 'COLOUR Box, multicolour',
      words: [
        { id: '1', kind: 'preferred', words: ['colour'], instead: 'color', severity: 'hint' },
      ],
      expect: [['Z-LIST', 0, 6, 'hint']],
      fixed: 'COLOR Box, multicolour',
    },
    {
      text: 'ACME Home towel, Acme Home robe, acme home mat',
      words: [{ id: '1', kind: 'brand', words: ['Acme Home'], severity: 'warning' }],
      expect: [
        ['Z-LIST', 0, 9],
        ['Z-LIST', 33, 42],
      ],
      fixed: 'Acme Home towel, Acme Home robe, acme home mat',
    },
    {
      text: 'AcmeHome towel',
      words: [
        { id: '1', kind: 'brand', words: ['AcmeHome'], instead: 'Acme Home', severity: 'warning' },
      ],
      expect: [['Z-LIST', 0, 8]],
      fixed: 'Acme Home towel',
    },
    {
      text: 'acmes towel, Pacme robe',
      words: [{ id: '1', kind: 'brand', words: ['Acme'], severity: 'warning' }],
      expect: [],
    },
    {
      text: 'acme towel cotton',
      field: 'searchTerms',
      words: [{ id: '1', kind: 'brand', words: ['acme'], severity: 'error' }],
      expect: [['Z-LIST', 0, 4, 'error']],
      fixed: 'towel cotton',
    },
    {
      text: '加厚毛巾 全网最低价 包邮',
      words: [{ id: '1', kind: 'forbidden', words: ['最低价', '包邮'], severity: 'error' }],
      expect: [
        ['Z-LIST', 7, 10],
        ['Z-LIST', 11, 13],
      ],
    },
    {
      text: 'Acme Gold Pan',
      listing: { brand: 'Acme' },
      words: [
        { id: '1', kind: 'forbidden', words: ['gold'], severity: 'warning', brand: 'ACME' },
        { id: '2', kind: 'forbidden', words: ['gold pan'], severity: 'error', brand: 'Other' },
      ],
      expect: [['Z-LIST', 5, 9, 'warning']],
    },
    {
      text: 'Gold Pan',
      words: [{ id: '1', kind: 'forbidden', words: ['gold'], severity: 'error', brand: 'Acme' }],
      expect: [],
      cannotTell: 'list-brand-unknown',
    },
    {
      text: 'Silver Pan',
      words: [{ id: '1', kind: 'forbidden', words: ['gold'], severity: 'error', brand: 'Acme' }],
      expect: [],
    },
    {
      text: 'Gold Pan',
      store: 'DE',
      words: [{ id: '1', kind: 'forbidden', words: ['gold'], severity: 'error', store: 'US' }],
      expect: [],
    },
    {
      text: 'Linen Shirt',
      listing: { productType: 'SHIRT' },
      words: [
        {
          id: '1',
          kind: 'forbidden',
          words: ['linen'],
          severity: 'error',
          productType: 'apparel',
        },
        { id: '2', kind: 'forbidden', words: ['shirt'], severity: 'error', productType: 'TOWEL' },
      ],
      expect: [['Z-LIST', 0, 5]],
    },
    {
      text: 'Linen Shirt',
      words: [
        { id: '1', kind: 'forbidden', words: ['linen'], severity: 'error', productType: 'SHIRT' },
      ],
      expect: [],
      cannotTell: 'list-type-unknown',
    },
    {
      text: 'We send you a free replacement.',
      field: 'message',
      words: [{ id: '1', kind: 'forbidden', words: ['free'], severity: 'error' }],
      expect: [],
    },
    {
      text: 'We offer a refund for a review.',
      field: 'message',
      words: [
        {
          id: '1',
          kind: 'forbidden',
          words: ['refund for a review'],
          severity: 'error',
          fields: ['message'],
        },
      ],
      expect: [['Z-LIST', 11, 30]],
    },
    { text: 'Free Shipping, ACME', expect: [] },
  ],
});

/** What to say of a hit; undefined where all is as the list wants it. */
function judged({ field, text, brandSpans }: RuleInput, hit: SellerHit): ReportOptions | undefined {
  const { word, right } = hit;
  const words = text.raw.slice(hit.start, hit.end);
  const { kind, severity, note = '' } = word;
  if (kind === 'brand' && field === 'searchTerms')
    return { severity, variant: 'terms', data: { words }, fixes: () => [deletion(text.raw, hit)] };
  if (words === right) return undefined;
  if (kind !== 'brand' && isInside(brandSpans, hit.start, hit.end)) return undefined;
  const by = right === undefined ? undefined : written(hit, words, right);
  if (by === words) return undefined;
  const data: MessageData = { words, by: right ?? '', note };
  return {
    severity,
    variant: variantOf(kind, note !== ''),
    data,
    fixes: () =>
      by === undefined
        ? [deletion(text.raw, hit)]
        : [{ label: 'replace', data: { words, by }, edits: [{ ...spanOf(hit), insert: by }] }],
  };
}

function variantOf(kind: SellerWord['kind'], noted: boolean): string {
  if (kind === 'brand') return noted ? 'brandNote' : 'brand';
  if (kind === 'preferred') return noted ? 'preferredNote' : 'preferred';
  return noted ? 'forbiddenNote' : 'forbidden';
}

/** The right words with the capitals of those they replace, unless the list has capitals of its own or is about them. */
function written(hit: SellerHit, words: string, right: string): string {
  const lower = right.toLowerCase();
  if (right !== lower || hit.word.kind === 'brand' || foldedWords(right) === hit.term) return right;
  if (words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase())
    return right.toUpperCase();
  const [first = ''] = words;
  const [start = ''] = right;
  return first === first.toLowerCase() ? right : start.toUpperCase() + right.slice(start.length);
}

function spanOf({ start, end }: SellerHit): { start: number; end: number } {
  return { start, end };
}

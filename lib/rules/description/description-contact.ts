import type { TextView } from '@/lib/text/view';
import { defineRule, type Fix, type Reporter, type RuleInput, type Span } from '../define';
import { brandSpansIn, isInside } from '../shared/brand';
import { reportContacts } from '../shared/contact-report';
import { addressesIn } from '../shared/postal-address';
import { removal } from '../shared/removal';
import { sentenceDeletion } from '../shared/sentence';
import crossReferences from '../terms/cross-references';

type Input = RuleInput<'D-CONTACT'>;

/** Shorter names are too often plain words. */
const LEAST = 4;
const ASIN = /(?<![\p{L}\p{N}_-])B0[0-9A-Z]{8}(?![\p{L}\p{N}_-])/gu;

/** Addresses, contacts, company names and references to other products in a description. */
export default defineRule<'D-CONTACT'>({
  id: 'description-contact',
  fields: ['description'],
  reads: ['brand', 'merchant', 'asin'],
  terms: ['contact-phrases', 'cross-references'],
  codes: {
    'D-CONTACT': {
      severity: 'error',
      confidence: 'high',
      sources: ['detail-page-rules', 'ours'],
    },
  },
  check(input, report) {
    reportContacts(input, report, 'D-CONTACT');
    const { text, listing } = input;
    tell(input, report, 'address', addressesIn(text));
    if (text.digits > 0) {
      const others = asinsIn(text).filter(
        ({ start, end }) => text.raw.slice(start, end) !== listing.asin,
      );
      tell(input, report, 'product', others);
    }
    tell(input, report, 'product', input.hits('cross-references'));
    const { merchant = '' } = listing;
    if (merchant.trim().length >= LEAST)
      tell(input, report, 'seller', brandSpansIn(text, merchant));
  },
  examples: [
    { text: 'Type http://192.168.10.1/ in the browser and choose a mode', expect: [] },
    {
      text: 'Questions? Visit https://acme.example/shop',
      expect: [['D-CONTACT', 17, 42, 'error']],
      fixed: 'Questions?',
    },
    {
      text: 'Solid oak. Write to help@acme.com. Seats six',
      expect: [['D-CONTACT', 20, 33]],
      fixed: 'Solid oak. Seats six',
    },
    {
      text: 'お問い合わせはinfo@acme.co.jpまで',
      store: 'JP',
      expect: [['D-CONTACT', 7, 22]],
    },
    { text: 'Llame al 912 345 678', store: 'ES', expect: [['D-CONTACT', 9, 20]] },
    { text: 'Call 1-800-555-0199', expect: [['D-CONTACT', 5, 19]] },
    {
      text: 'Solid oak. Contact us for more. Seats six',
      expect: [['D-CONTACT', 11, 21]],
      fixed: 'Solid oak. Seats six',
    },
    {
      text: 'Solid oak. Check out our other products. Seats six',
      expect: [['D-CONTACT', 11, 39, 'error']],
      fixed: 'Solid oak. Seats six',
    },
    { text: 'Pairs with B08N5WRWNW. Seats six', expect: [['D-CONTACT', 11, 21]] },
    { text: 'Model B08N5WRWNW of oak', listing: { asin: 'B08N5WRWNW' }, expect: [] },
    { text: 'Made by us at 12 Oak Street, Austin, TX 78701', expect: [['D-CONTACT', 14, 45]] },
    { text: 'Send it to P.O. Box 1234', expect: [['D-CONTACT', 11, 24]] },
    {
      text: 'Ein Tisch. Eichenstraße 12, 10115 Berlin',
      store: 'DE',
      expect: [['D-CONTACT', 11, 40]],
      fixed: 'Ein Tisch.',
    },
    {
      text: 'Table. 12 rue des Chênes, 75001 Paris',
      store: 'FR',
      expect: [['D-CONTACT', 7, 37]],
      fixed: 'Table.',
    },
    {
      text: 'テーブル。〒100-0001',
      store: 'JP',
      expect: [['D-CONTACT', 5, 14]],
      fixed: 'テーブル。',
    },
    { text: 'Poster of 221B Baker Street, London', expect: [] },
    { text: 'Sign for 5 Main Street, in 10001 pieces', expect: [] },
    {
      text: 'Sold by Lampworld Store with care',
      listing: { brand: 'Acme', merchant: 'Lampworld Store' },
      expect: [['D-CONTACT', 8, 23]],
    },
    { text: 'Acme makes tables', listing: { brand: 'Acme', merchant: 'Acme' }, expect: [] },
    { text: 'Besuchen Sie uns in Berlin', store: 'DE', expect: [['D-CONTACT', 0, 16, 'warning']] },
    {
      text: 'Découvrez nos autres produits',
      store: 'FR',
      expect: [['D-CONTACT', 10, 29, 'warning']],
    },
    { text: 'Mit D-Sub, Typ 2023-2024-2025, Größe 36 38 40 42', store: 'DE', expect: [] },
    { text: 'Stores in a drawer. Our table is of oak', expect: [] },
    { text: '', expect: [] },
  ],
});

function asinsIn({ raw }: TextView): Span[] {
  return Array.from(raw.matchAll(ASIN), ({ index, 0: asin }) => ({
    start: index,
    end: index + asin.length,
  }));
}

function tell(
  { text, brandSpans }: Input,
  report: Reporter<'D-CONTACT'>,
  variant: 'address' | 'product' | 'seller',
  spans: readonly (Span & { entry?: number })[],
): void {
  const { raw } = text;
  for (const { start, end, entry } of spans) {
    if (isInside(brandSpans, start, end)) continue;
    const phrase = entry === undefined ? undefined : crossReferences.entries[entry];
    // What we translated is a warning only.
    const mild = phrase !== undefined && crossReferences.ours.includes(phrase.language);
    report.finding(
      'D-CONTACT',
      { start, end },
      {
        variant,
        ...(mild ? { severity: 'warning' } : {}),
        data: { words: raw.slice(start, end) },
        fixes: () => withoutIt(raw, { start, end }),
      },
    );
  }
}

/** The whole sentence where others stay, else the words alone. */
function withoutIt(raw: string, span: Span): Fix[] {
  const sentence = sentenceDeletion(raw, span);
  if (sentence !== undefined) return [sentence];
  const words = raw.slice(span.start, span.end);
  return [{ label: 'delete', data: { words }, edits: [removal(raw, span)] }];
}

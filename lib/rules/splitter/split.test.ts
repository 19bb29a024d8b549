import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/lib/listing/stores';
import { checkField, compile } from '../engine/engine';
import { lengthOf } from './compose';
import { proposeSplit } from './split';
import type { SplitSource } from './types';

const ON = '2026-11-21';

const split = (source: Omit<SplitSource, 'on'>) => proposeSplit({ store: 'US', on: ON, ...source });

/** Words of scripts with spaces; Japanese is compared letter by letter. */
const words = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{Script=Latin}\p{N}\p{M}]+/gu) ?? []).sort();
const letters = (text: string): string =>
  (text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');

const LONG_TITLES: readonly (readonly [Store, string | undefined, string])[] = [
  [
    'US',
    'Amazon Essentials',
    "Amazon Essentials Super Comfortable Women's Winter Fleece Jacket with Pockets and Zipper Closure Perfect for Cold Weather and Outdoor Activities, Available in Black Color, Size Medium for Women",
  ],
  [
    'US',
    undefined,
    'Fast Charger Adapter, PPS Supported, Compact Charger for models like MacBook Air/Macbook Pro/iPhone 14/iPhone 13/Galaxy S22/iPad Pro/Pixel and More, Cable Not Included',
  ],
  [
    'US',
    undefined,
    'Baby Boy Outfits Baby Boy fall Winter Clothes Baby Boy Long Sleeve Suspender Outfit Sets',
  ],
  [
    'US',
    'Acme',
    'Free Shipping Cotton Bath Towels by Acme, 24 x 48 inches, Pack of 3, BEST SELLER!!! Soft and Absorbent for Home, Hotel, Gym & Spa, White',
  ],
  [
    'US',
    'Acme',
    'Acme★Bamboo Cutting Board★Large 18 x 12 inches★Juice Groove and Handles★Kitchen Chopping Board★20% Off',
  ],
  [
    'DE',
    'Acme',
    'Acme Küchenmesser Set mit Block aus Holz, rostfreier Stahl, 6-teilig, ergonomischer Griff, spülmaschinenfest, versandkostenfrei, Schwarz',
  ],
  [
    'JP',
    'アクメ',
    'アクメ ステンレス製 真空断熱 水筒 直飲み 保温 保冷 大容量 500ml 軽量 洗いやすい 広口 持ち運び 便利 アウトドア 通勤 通学 学校 オフィス 旅行 ギフト 送料無料 ブラック',
  ],
  [
    'JP',
    undefined,
    '洗いやすくて持ち運びに便利な軽量大容量ステンレス製真空断熱保温保冷水筒アウトドアや通勤通学やオフィスや旅行などさまざまな場面で使えるギフトにも最適な広口タイプの直飲み水筒です',
  ],
  [
    'FR',
    'Acme',
    'Acme Gourde Isotherme en Acier Inoxydable 500 ml avec Paille et Couvercle Étanche, Sans BPA, pour Enfant et Adulte, Bleu, livraison gratuite',
  ],
];

describe('proposeSplit', () => {
  it.each(LONG_TITLES)('%s %s: %s', (store, brand, title) => {
    const proposal = split({ store, brand, title });
    expect(proposal.changed).toBe(true);
    expect(lengthOf(proposal.title)).toBeLessThanOrEqual(75);
    expect(lengthOf(proposal.title)).toBeGreaterThan(25);
    expect(lengthOf(proposal.highlights)).toBeLessThanOrEqual(125);
    if (brand !== undefined) expect(proposal.title.startsWith(brand)).toBe(true);
    const compiled = compile({ store, on: ON });
    const listing = {
      title: proposal.title,
      highlights: proposal.highlights,
      ...(brand === undefined ? {} : { brand }),
    };
    const { findings } = checkField(
      compiled,
      { field: 'title', index: 0 },
      proposal.title,
      listing,
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(letters(proposal.moves.map((move) => move.words).join(' '))).toBe(letters(title));
  });

  it('keeps together what belongs together, and says why a word is gone', () => {
    const [, brand, title] = LONG_TITLES[3] ?? [];
    const { title: short, highlights, moves } = split({ brand, title: title ?? '' });
    expect(short).toBe('Acme Cotton Bath Towels, 24 x 48 inches, Pack of 3, White');
    expect(highlights).toBe('Soft and Absorbent for Home, Hotel, Gym & Spa');
    expect(moves.filter(({ to }) => to === 'dropped')).toEqual([
      { words: 'Free Shipping', from: 'title', to: 'dropped', reason: 'rule', code: 'T-PROMO' },
      { words: 'by', from: 'title', to: 'dropped', reason: 'dangling' },
      { words: 'BEST SELLER', from: 'title', to: 'dropped', reason: 'rule', code: 'T-SUBJ' },
    ]);
  });

  it('drops the third and later time of a word', () => {
    const { title, moves } = split({ title: LONG_TITLES[2]?.[2] ?? '' });
    expect(title.match(/Baby/g)?.length).toBe(2);
    expect(moves.filter(({ code }) => code === 'T-REPEAT').map((move) => move.words)).toEqual([
      'Baby Boy',
    ]);
  });

  it('leaves what is within its limits as it is', () => {
    const source = {
      title: 'Acme  Mug, White',
      highlights: 'BPA-free, dishwasher safe',
      brand: 'Acme',
    };
    expect(split(source)).toMatchObject({
      ...{ title: source.title, highlights: source.highlights },
      changed: false,
    });
  });

  it('keeps highlights there are, and adds to them', () => {
    const { highlights } = split({
      brand: 'Acme',
      title:
        'Acme Stainless Steel Insulated Water Bottle with Straw Lid and Carrying Handle, Keeps Drinks Cold, Blue, 32 oz',
      highlights: 'BPA-free, dishwasher safe',
    });
    expect(highlights.startsWith('BPA-free, dishwasher safe, ')).toBe(true);
  });

  it('shortens highlights that are too long, and leaves the title alone', () => {
    const title = 'Acme Mug';
    const { title: same, highlights } = split({
      title,
      highlights:
        'soft touch handle, '.repeat(4) +
        'very wide base, keeps warm for long, fits most machines, easy to clean',
    });
    expect(same).toBe(title);
    expect(lengthOf(highlights)).toBeLessThanOrEqual(125);
  });

  const vocabulary = fc.constantFrom(
    'Acme',
    'Cotton',
    'Towel',
    'with',
    'and',
    'for',
    'the',
    '24',
    'x',
    '48',
    'inches',
    'Pack',
    'of',
    '3',
    'White',
    'Best',
    'Seller',
    'free',
    'shipping',
    'sale',
    'Men\u2019s',
    'T-Shirt',
    'WH-1000XM4',
    '★',
    '!',
    '$',
    '&',
    '(Pack',
    '2)',
    '|',
    '-',
    'Küche',
    'Ku\u0308che',
    '水筒',
    '大容量ステンレス製真空断熱保温保冷水筒',
    'iPhone',
    '14',
    '8"',
    '1,000',
    'a',
    'Vitamin',
    'A',
    '😀',
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsvorlage',
  );
  const phrase = fc
    .array(fc.tuple(vocabulary, fc.constantFrom(' ', ' ', ' ', ', ', ' - ', ',', '  ')), {
      maxLength: 40,
    })
    .map((parts) => parts.flat().join(''));
  const store = fc.constantFrom<Store>('US', 'DE', 'JP', 'FR', 'TR');
  const brand = fc.constantFrom(undefined, 'Acme', 'Towel Co', '');

  it('meets its limits, loses no word silently, and is the same twice', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.option(phrase, { nil: undefined }),
        brand,
        store,
        (title, highlights, name, where) => {
          const proposal = split({ title, highlights, brand: name, store: where });
          if (proposal.changed) {
            expect(lengthOf(proposal.title.trim())).toBeLessThanOrEqual(75);
            expect(lengthOf(proposal.highlights)).toBeLessThanOrEqual(125);
          }
          const going = (to: string): string =>
            proposal.moves
              .filter((move) => move.to === to)
              .map((move) => move.words)
              .join(' ');
          expect(
            words(`${going('title')} ${going('highlights')} ${going('dropped')}`).join(' '),
          ).toBe(words(`${title} ${highlights ?? ''}`).join(' '));
          expect(letters(proposal.moves.map((move) => move.words).join(''))).toBe(
            letters(`${title}${highlights ?? ''}`),
          );
          for (const to of ['title', 'highlights'] as const) {
            expect(words(proposal[to])).toEqual(words(going(to)));
            expect(letters(proposal[to])).toBe(letters(going(to)));
          }
          const again = split({
            title: proposal.title,
            highlights: proposal.highlights,
            brand: name,
            store: where,
          });
          expect(again).toMatchObject({
            title: proposal.title,
            highlights: proposal.highlights,
            changed: false,
          });
        },
      ),
      { numRuns: 250 },
    );
  });

  it('takes a title of a hundred thousand characters', () => {
    const proposal = split({ title: 'Acme word, '.repeat(10_000) });
    expect(lengthOf(proposal.title)).toBeLessThanOrEqual(75);
  });

  it('never throws, whatever the title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const proposal = split({ title });
        if (proposal.changed) expect(lengthOf(proposal.title)).toBeLessThanOrEqual(75);
      }),
      { numRuns: 100 },
    );
  });
});

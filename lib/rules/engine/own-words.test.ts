import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing } from '@/lib/listing/listing';
import type { Finding } from '../define';
import { allRules } from '../registry';
import type { SellerWord } from '../seller-words';
import { createEngine } from './create-engine';

const on = '2026-11-21';
const engine = createEngine(allRules);

function word(words: string, more: Partial<SellerWord> = {}): SellerWord {
  return { id: words, kind: 'forbidden', words: [words], severity: 'warning', ...more };
}

function own(text: string, words: readonly SellerWord[], listing: Listing = {}): Finding[] {
  const { findings } = engine.checkListing(
    { marketplace: 'US', title: text, ...listing },
    { on, words },
  );
  return findings.filter(({ code }) => code === 'Z-LIST');
}

const spans = (findings: readonly Finding[]) => findings.map(({ start, end }) => [start, end]);

describe("the seller's own words in the engine", () => {
  it('are compiled once for one array, and anew for another', () => {
    const words = [word('towel')];
    const context = { store: 'US', on, words } as const;
    const compiled = engine.compile(context);
    expect(engine.compile({ ...context })).toBe(compiled);
    expect(engine.compile({ ...context, words: [...words] })).not.toBe(compiled);
    // The one in between is forgotten: what was edited away is not kept.
    expect(engine.compile(context)).not.toBe(compiled);
  });

  it('change nothing while there are none: the same programs, and no rule for them', () => {
    const bare = engine.compile({ store: 'US', on });
    expect(engine.compile({ store: 'US', on, words: [] })).toBe(bare);
    const rules = bare.program('en').fields.get('title')?.rules ?? [];
    expect(rules.map(({ id }) => id)).not.toContain('seller-words');
  });

  it('do not disturb what is remembered without them', () => {
    const bare = engine.compile({ store: 'US', on });
    engine.compile({ store: 'US', on, words: [word('towel')] });
    expect(engine.compile({ store: 'US', on })).toBe(bare);
  });

  it('run only in the fields they are meant for', () => {
    const listing: Listing = { marketplace: 'US', title: 'towel', description: 'towel' };
    const at = (fields: SellerWord['fields']) =>
      engine
        .checkListing(listing, { on, words: [word('towel', fields && { fields })] })
        .findings.filter(({ code }) => code === 'Z-LIST')
        .map(({ field }) => field);
    expect(at(undefined)).toEqual(['title', 'description']);
    expect(at(['description'])).toEqual(['description']);
    expect(at([])).toEqual(['title', 'description']);
  });

  it('of another brand hide no shorter one that holds, whatever comes first', () => {
    const words = [word('gold'), word('gold pan', { brand: 'Other' })];
    for (const list of [words, words.toReversed()]) {
      expect(spans(own('A gold pan', list, { brand: 'Acme' }))).toEqual([[2, 6]]);
      expect(spans(own('A gold pan', list, { brand: 'OTHER' }))).toEqual([[2, 10]]);
    }
  });

  it('of a field that is not meant hide nothing either', () => {
    const words = [word('gold'), word('gold pan', { fields: ['description'] })];
    expect(spans(own('A gold pan', words))).toEqual([[2, 6]]);
  });

  it('that nobody can tell of hide nothing that holds', () => {
    const words = [word('gold'), word('gold pan', { brand: 'Other' })];
    const verdict = engine.checkListing({ marketplace: 'US', title: 'A gold pan' }, { on, words });
    expect(spans(verdict.findings.filter(({ code }) => code === 'Z-LIST'))).toEqual([[2, 6]]);
    expect(verdict.notChecked.filter(({ rule }) => rule === 'seller-words')).toMatchObject([
      { reason: 'list-brand-unknown' },
    ]);
  });

  it('meant for one store are not accused where the store is not known', () => {
    const words = [word('gold', { store: 'DE' })];
    const { findings, notChecked } = engine.checkListing({ title: 'A gold pan' }, { on, words });
    expect(findings.filter(({ code }) => code === 'Z-LIST')).toEqual([]);
    expect(notChecked).toContainEqual({
      rule: 'seller-words',
      field: 'title',
      index: 0,
      reason: 'store-unknown',
    });
  });

  it('know a product type by any of its spellings, and a family by its name', () => {
    const listing: Listing = { productType: 'SPORTS_SHOE' };
    for (const productType of ['SPORTS_SHOE', 'sports shoe', 'Sports-Shoe'])
      expect(own('A gold pan', [word('gold', { productType })], listing)).toHaveLength(1);
    expect(own('A gold pan', [word('gold', { productType: 'TOWEL' })], listing)).toEqual([]);
  });

  it('are found however they are written in the list', () => {
    for (const listed of [
      'GOLD PAN',
      'ｇｏｌｄ　ｐａｎ',
      ' gold \n pan ',
      'go\u200Bld pan',
      'gold-pan',
    ])
      expect(spans(own('A Gold Pan', [word(listed)])), listed).toEqual([[2, 10]]);
  });

  it('that fold to nothing are found nowhere', () => {
    expect(own('A gold pan \u200B', [word('\u200B'), word(' '), word('')])).toEqual([]);
  });

  it('whatever they hold, leave spans inside the text and throw nothing', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 30 });
    const words = fc.array(
      fc.record({
        id: fc.string(),
        kind: fc.constantFrom('forbidden', 'preferred', 'brand'),
        words: fc.array(texts, { minLength: 1, maxLength: 3 }),
        severity: fc.constantFrom('error', 'warning', 'hint'),
        instead: texts,
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, texts, (list: readonly SellerWord[], text) => {
        const title = `${text} ${list[0]?.words[0] ?? ''} ${text}`;
        const { findings, failed } = engine.checkListing(
          { marketplace: 'US', title },
          { on, words: list },
        );
        expect(failed).toEqual([]);
        for (const { start, end, fixes } of findings) {
          expect(start >= 0 && start <= end && end <= title.length).toBe(true);
          expect(Array.isArray(fixes)).toBe(true);
        }
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });
});

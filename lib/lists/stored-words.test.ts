import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIELD_NAMES } from '@/lib/listing/listing';
import { STORE_CODES } from '@/lib/listing/stores';
import type { SellerWord } from '@/lib/rules/seller-words';
import { MOST_WORDS, parseWord, parseWords, refusalOf } from './stored-words';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const { readWords, TooManyWords, watchWords, writeWords } = await import('./words-store');

const gold: SellerWord = { id: '1', kind: 'forbidden', words: ['gold'], severity: 'error' };

const filled = fc.string({ minLength: 1, maxLength: 20 });
const anyWord: fc.Arbitrary<SellerWord> = fc
  .record(
    {
      id: filled,
      kind: fc.constantFrom('forbidden', 'preferred', 'brand'),
      words: fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
      severity: fc.constantFrom('error', 'warning', 'hint'),
      instead: filled,
      brand: filled,
      store: fc.constantFrom(...STORE_CODES),
      productType: filled,
      fields: fc.subarray([...FIELD_NAMES], { minLength: 1 }),
      note: filled,
    },
    { requiredKeys: ['id', 'kind', 'words', 'severity', 'instead'] },
  )
  .map((word) => word as SellerWord);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('stored words', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 5 }), (words) => {
        const stored: unknown = JSON.parse(JSON.stringify(words));
        expect(parseWords(stored)).toEqual({ words, unusable: 0 });
      }),
      { seed: 20261122 },
    );
  });

  it('are read from anything at all without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        for (const { words, kind, instead } of parseWords(raw).words) {
          expect(words.length).toBeGreaterThan(0);
          if (kind === 'preferred') expect(instead).toBeTruthy();
        }
      }),
      { seed: 20261122 },
    );
  });

  it.each([
    ['no id', { ...gold, id: '' }],
    ['an unknown kind', { ...gold, kind: 'hated' }],
    ['no words', { ...gold, words: [] }],
    ['words that are none', { ...gold, words: 'gold' }],
    ['an unknown severity', { ...gold, severity: 'fatal' }],
    ['a store that we do not know', { ...gold, store: 'XX' }],
    ['fields that we do not know', { ...gold, fields: ['colour'] }],
    ['a preference without the preferred word', { ...gold, kind: 'preferred' }],
    ['a note that is no text', { ...gold, note: 7 }],
  ])('with %s are left out, and the others stay', (_name, bad) => {
    expect(parseWord(bad)).toBeUndefined();
    expect(parseWords([bad, gold])).toEqual({ words: [gold], unusable: 1 });
  });

  it('lie under one key, and tell of each change', async () => {
    const ending = new AbortController();
    const seen: number[] = [];
    watchWords(({ words }) => seen.push(words.length), ending.signal);
    await writeWords([gold]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ words: [gold] });
    expect(await readWords()).toEqual({ words: [gold], unusable: 0 });
    await fakeBrowser.storage.local.set({ language: 'en' });
    await vi.waitFor(() => expect(seen).toEqual([1]));
    ending.abort();
    await writeWords([]);
    expect(seen).toEqual([1]);
  });

  it('are refused before anything is lost when there are too many, or they are too large', async () => {
    await writeWords([gold]);
    const many = Array.from({ length: MOST_WORDS + 1 }, () => gold);
    expect(refusalOf(many)).toBe('tooMany');
    expect(refusalOf([{ ...gold, note: 'x'.repeat(3_000_000) }])).toBe('tooLarge');
    await expect(writeWords(many)).rejects.toBeInstanceOf(TooManyWords);
    expect((await readWords()).words).toEqual([gold]);
  });
});

import fc from 'fast-check';
import { match } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '@/lib/templates/registry';
import syllables from './data/syllables.json';
import { createReplyFinder } from './find';
import { pinyinFit, readingsOf } from './pinyin';
import { builtInReply, ownReply } from './reply';

const READINGS = readingsOf(syllables);
const BUILT_IN = TEMPLATES.map(builtInReply);
const OWN = ownReply({
  id: '11111111-1111-4111-8111-111111111111',
  name: '节日问候',
  topic: 'questions',
  words: 'greeting 春节',
  shortcut: 'tkx',
  bodies: { en: 'Happy new year.' },
});
const find = createReplyFinder([...BUILT_IN, OWN], READINGS);
const first = (query: string): string | undefined => find(query)[0]?.id;

describe('finding a reply', () => {
  it.each([
    ['tk', 'refund-issued'],
    ['TK', 'refund-issued'],
    ['tuik', 'refund-issued'],
    ['tuikuan', 'refund-issued'],
    ['退款', 'refund-issued'],
    ['refund', 'refund-issued'],
    ['Refu', 'refund-issued'],
    ['th', 'return-request'],
    ['vat', 'vat-invoice'],
    ['wuliu', 'where-is-my-order'],
    ['发票', 'invoice'],
    ['jr', OWN.id],
    ['jieri', OWN.id],
    ['greet', OWN.id],
    ['春节', OWN.id],
    ['tkx', OWN.id],
  ])('%s', (query, wanted) => {
    expect(first(query)).toBe(wanted);
  });

  it('finds every built-in reply first by its shortcut', () => {
    for (const { id, shortcut } of BUILT_IN) expect(first(shortcut ?? '')).toBe(id);
  });

  it.each(['', 'zzz', 'blue', 'because', '谢谢', '你好'])('finds nothing for "%s"', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('keeps the order given where nothing else tells', () => {
    const twins = ['a', 'b'].map((id) => ({ ...OWN, id, shortcut: undefined }));
    const ids = (replies: typeof twins): string[] =>
      createReplyFinder(replies, READINGS)('jieri').map(({ id }) => id);
    expect(ids(twins)).toEqual(['a', 'b']);
    expect(ids(twins.toReversed())).toEqual(['b', 'a']);
  });

  it('never fails, and gives each reply once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (query) => {
        const found = find(query);
        expect(new Set(found).size).toBe(found.length);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('pinyin', () => {
  it.each([
    ['退款', 'tk', 'whole'],
    ['退款', 'tuikuan', 'whole'],
    ['退款', 'tuik', 'whole'],
    ['退款', 'tui', 'start'],
    ['已退款', 'tk', 'inside'],
    ['长度', 'cd', 'whole'],
    ['长大', 'zhangda', 'whole'],
    ['A退', 'at', 'whole'],
    ['退款', 'kt', undefined],
    ['退款', 'tkx', undefined],
  ])('%s %s', (text, typed, wanted) => {
    expect(pinyinFit(text, typed, READINGS)).toBe(wanted);
  });

  it('knows every character of the texts that replies are found by', () => {
    const texts = BUILT_IN.flatMap(({ names, words }) => [...Object.values(names), ...words]);
    const unknown = [...texts.join('')].filter(
      (sign) => /\p{Script=Han}/u.test(sign) && !READINGS.has(sign),
    );
    expect(unknown).toEqual([]);
  });

  it('agrees with the panel, which asks the library that the readings come from', () => {
    const words = BUILT_IN.flatMap((reply) => [reply.names['zh-CN'], ...reply.words]).filter(
      (word) => /^\p{Script=Han}+$/u.test(word),
    );
    const letters = fc.stringMatching(/^[a-z]{2,7}$/);
    const spelled = fc.constantFrom(...words).chain((word) =>
      fc
        .tuple(
          ...[...word].map((sign) => fc.nat({ max: 4 }).map((length) => [sign, length] as const)),
        )
        .map((parts) => {
          const typed = parts
            .map(([sign, length]) => (READINGS.get(sign)?.[0] ?? '').slice(0, length + 1))
            .join('');
          return { word, typed };
        }),
    );
    const guessed = fc.record({ word: fc.constantFrom(...words), typed: letters });
    fc.assert(
      fc.property(fc.oneof(spelled, guessed), ({ word, typed }) => {
        expect(pinyinFit(word, typed, READINGS) !== undefined).toBe(
          match(word, typed, { continuous: true, precision: 'start' }) !== null,
        );
      }),
      { seed: 5, numRuns: 1_000 },
    );
  });
});

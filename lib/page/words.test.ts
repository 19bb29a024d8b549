import { describe, expect, it } from 'vitest';
import { termLists } from '@/lib/rules/terms';
import { languagesFor, putWords, takeWords } from './words';

describe('words of a language', () => {
  it('are those a store speaks, English among them, and all of an unknown store', () => {
    expect(languagesFor('DE')).toEqual(['de']);
    expect(languagesFor('BE')).toEqual(['fr', 'nl']);
    expect(languagesFor('AE')).toEqual(['en', 'ar']);
    expect(languagesFor(undefined)).toContain('ja');
  });

  it('are loaded and taken once, behind the entries that are there', async () => {
    const list = termLists.get('promo');
    const before = list?.entries.length ?? 0;
    const first = list?.entries[0];
    let loads = 0;
    const load = async () => {
      loads++;
      putWords('sv');
    };
    const two = await Promise.all([takeWords(['en', 'sv'], load), takeWords(['sv'], load)]);
    expect(two.filter(Boolean)).toHaveLength(1);
    expect(await takeWords(['sv'], load)).toBe(false);
    expect(loads).toBe(2);
    const swedish = list?.entries.filter(({ language }) => language === 'sv') ?? [];
    expect(list?.entries.length).toBe(before + swedish.length / 2);
    expect(list?.entries[0]).toBe(first);
  });

  it('say so when their script did not come', async () => {
    await expect(takeWords(['ar'], async () => undefined)).rejects.toThrow(/"ar"/);
  });
});

import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, lookup } from '@/lib/i18n';
import { isStore } from '@/lib/listing/stores';
import { POLICY_CHANGES } from '@/lib/rules/data/policy-changes';
import type { CodeSpec } from '@/lib/rules/define';
import { allRules } from '@/lib/rules/registry';
import { SOURCES } from '@/lib/rules/sources';
import { isDay } from '@/lib/text/day';
import { problems } from './support/tree';

const locales = Object.keys(LOCALES) as Locale[];
const codes = allRules.flatMap((rule) => Object.entries<CodeSpec>(rule.codes));
const ids = POLICY_CHANGES.map(({ id }) => id);

/** The day after `until`: from then on the code holds no longer. */
function dayAfter(until: string): string {
  const day = new Date(`${until}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

describe('what changed in policy', () => {
  it('tells of every day on which a code began or ended', () => {
    const days = codes.flatMap(([code, { since, until }]) => [
      ...(since === undefined ? [] : [{ code, day: since }]),
      ...(until === undefined ? [] : [{ code, day: dayAfter(until) }]),
    ]);
    const untold = days.filter(
      ({ code, day }) =>
        !POLICY_CHANGES.some((change) => change.date === day && change.codes.includes(code)),
    );
    const cure = 'Name these in an entry of their day in lib/rules/data/policy-changes.ts:';
    expect(
      problems(
        cure,
        untold.map(({ code, day }) => `${code} ${day}`),
      ),
    ).toBe('');
  });

  it('names only codes that there are', () => {
    const known = new Set(codes.map(([code]) => code));
    const named = POLICY_CHANGES.flatMap((change) => change.codes);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it('is in order, newest first, each change once', () => {
    const dates = POLICY_CHANGES.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(POLICY_CHANGES)('$id has days, fields, stores and sources', (change) => {
    const { date, announced = date, fields, stores = [], sources } = change;
    expect([date, announced].every(isDay)).toBe(true);
    expect(announced <= date).toBe(true);
    expect(fields).not.toEqual([]);
    expect(stores.filter((store) => !isStore(store))).toEqual([]);
    expect(sources).not.toEqual([]);
    for (const id of sources) expect(SOURCES).toHaveProperty([id]);
  });

  it.each(locales)('has its words in %s, and no others', (locale) => {
    expect(Object.keys(LOCALES[locale].catalogue.changes).sort()).toEqual(ids.toSorted());
    for (const id of ids) {
      for (const part of ['title', 'text'])
        expect(lookup(locale, ['catalogue', 'changes', id, part])).toBeTruthy();
    }
  });
});

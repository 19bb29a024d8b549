import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n';
import { LOCALES, lookup } from '@/lib/i18n';
import type { Checklist } from './define';
import { AREAS, stepsOf } from './define';
import { CHECKLISTS } from './registry';
import type { ChecklistRun } from './run';
import { annotate, finishRun, progressOf, startRun, tick, untick } from './run';

const checklist: Checklist = {
  id: 'two',
  area: 'listings',
  place: 1,
  subject: 'product',
  groups: [
    { id: 'a', steps: [{ id: 'one' }] },
    { id: 'b', steps: [{ id: 'two' }, { id: 'three' }] },
  ],
};
const hand = (at: string) => ({ at, by: 'Lin' });
const start = (): ChecklistRun =>
  startRun(checklist, 'id', hand('2026-11-21T08:00:00.000Z'), { note: ' TOWEL-01 ' });
const later = '2026-11-21T09:00:00.000Z';

describe('a run', () => {
  it('starts empty with its note', () => {
    expect(start()).toMatchObject({ checklist: 'two', note: 'TOWEL-01', ticks: {} });
    expect(progressOf(checklist, start())).toEqual({ done: 0, total: 3, next: 'one' });
  });

  it('ticks and takes ticks back, in any order', () => {
    const run = tick(tick(start(), 'three', hand(later)), 'one', hand(later));
    expect(progressOf(checklist, run)).toEqual({ done: 2, total: 3, next: 'two' });
    expect(untick(run, 'three', hand(later)).ticks).toEqual({ one: later });
    expect(progressOf(checklist, tick(run, 'two', hand(later))).next).toBeUndefined();
  });

  it('keeps the first time of a tick', () => {
    const run = tick(start(), 'one', hand('2026-11-21T08:30:00.000Z'));
    expect(tick(run, 'one', hand(later))).toBe(run);
  });

  it('does not change once it is finished', () => {
    const done = finishRun(tick(start(), 'one', hand(later)), hand(later));
    expect(tick(done, 'two', hand(later))).toBe(done);
    expect(untick(done, 'one', hand(later))).toBe(done);
    expect(finishRun(done, hand('2027-01-01T00:00:00.000Z')).finishedAt).toBe(later);
    expect(annotate(done, ' new ', hand(later))).toBe(done);
    expect(annotate(start(), ' new ', hand(later)).note).toBe('new');
  });

  it('does not count steps that the checklist no longer has', () => {
    expect(progressOf(checklist, { ticks: { gone: later } }).done).toBe(0);
  });
});

describe('built-in checklists', () => {
  it('have the id of their file', () => {
    const files = readdirSync(new URL('built-in/', import.meta.url)).map((name) =>
      name.replace(/\.ts$/, ''),
    );
    expect(CHECKLISTS.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('have steps with ids of their own', () => {
    for (const built of CHECKLISTS) {
      const ids = stepsOf(built).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  it('lead to pages of Seller Central, by a path', () => {
    const pages = CHECKLISTS.flatMap(stepsOf).flatMap(({ page }) => page ?? []);
    for (const page of pages) {
      const url = new URL(page, 'https://sellercentral.amazon.com');
      expect(`${url.pathname}${url.search}`).toBe(page);
      expect(url.host).toBe('sellercentral.amazon.com');
    }
    expect(pages.length).toBeGreaterThan(0);
  });

  it('are in every area of the picker', () => {
    expect([...new Set(CHECKLISTS.map(({ area }) => area))].sort()).toEqual(AREAS.toSorted());
  });

  it.each(Object.keys(LOCALES) as Locale[])(
    'have all their texts in %s, and none too many',
    (locale) => {
      for (const { id, groups } of CHECKLISTS) {
        for (const part of ['name', 'about'])
          expect(lookup(locale, ['checklists', 'lists', id, part])).toBeTruthy();
        const { steps: stepTexts, groups: groupTexts } =
          LOCALES[locale].checklists.lists[id as 'new-listing'];
        expect(Object.keys(groupTexts)).toEqual(groups.map((group) => group.id));
        expect(Object.keys(stepTexts)).toEqual(
          groups.flatMap((group) => group.steps.map((step) => step.id)),
        );
        for (const step of groups.flatMap((group) => group.steps)) {
          for (const part of ['text', 'hint']) {
            expect(
              lookup(locale, ['checklists', 'lists', id, 'steps', step.id, part]),
            ).toBeTruthy();
          }
        }
      }
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKLISTS } from '@/lib/checklists/registry';
import { type ChecklistRun, finishRun, tick, untick } from '@/lib/checklists/run';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { countOf, type Figure } from './figure';
import { listingAccuracy, listingsMade, reportsOnTime } from './of-runs';
import { dayIn, periodOf } from './period';
import { medianOf, type ReplyTime, replyTimes } from './replies';
import { type Past, runOf, WEEK } from './testing/runs';
import { workOf } from './work';

const WORK = workOf(CHECKLISTS);
const { targets: TARGETS } = DEFAULT_SETTINGS;
const at = (day: number, time = '09:00') => `2026-11-${day}T${time}:00.000Z`;
const made = (finished: string, more: Past = {}) =>
  runOf('new-listing', { finished, ticks: ['submit'], ...more });
const days = (figure: Figure) => figure.days.map(({ value }) => value);

describe('listings made a day', () => {
  it('are counted by hand: 3 + 0 + 2 on Monday to Wednesday, 1 on Saturday before, none today yet', () => {
    const runs = [
      made(at(16)),
      made(at(16)),
      made(at(16)),
      made(at(18)),
      made(at(18)),
      made(at(14)),
    ];
    const figure = listingsMade(runs, WORK, WEEK, TARGETS);
    expect(days(figure)).toEqual([3, 0, 2, 0, 0]);
    // 5 in the four working days from Monday to Thursday; today is none as long as nothing was made.
    expect(figure).toMatchObject({ value: 1.25, target: 10, verdict: 'missed' });
    expect(figure.rows).toHaveLength(5);
  });

  it('make today, and a Saturday, a working day once there is one', () => {
    const scope = { ...WEEK, today: '2026-11-21', now: at(21, '12:00') };
    const runs = Array.from({ length: 60 }, () => made(at(21)));
    expect(listingsMade(runs, WORK, scope, TARGETS)).toMatchObject({ value: 10, verdict: 'met' });
  });

  it('are not what was closed without submitting, is under way, or is another checklist', () => {
    const runs = [
      runOf('new-listing', { finished: at(17) }),
      runOf('new-listing', { ticks: ['submit'] }),
      runOf('listing-change', { finished: at(17), ticks: ['submit'] }),
    ];
    const figure = listingsMade(runs, WORK, WEEK, TARGETS);
    expect(figure.value).toBe(0);
    expect(figure.rows.map(({ counts }) => counts)).toEqual(['left']);
  });

  it('have no value on a Monday morning, or in a week to come', () => {
    const monday = { ...WEEK, today: '2026-11-16', now: at(16) };
    expect(listingsMade([], WORK, monday, TARGETS)).toMatchObject({ verdict: 'none', rows: [] });
    const later = { ...WEEK, from: '2026-12-07', to: '2026-12-13' };
    expect(listingsMade([], WORK, later, TARGETS)).toMatchObject({ verdict: 'none', days: [] });
  });

  it('are of a store only where they say so', () => {
    const runs = [made(at(16), { store: 'US' }), made(at(16), { store: 'DE' }), made(at(16))];
    expect(listingsMade(runs, WORK, WEEK, TARGETS).rows).toHaveLength(3);
    expect(listingsMade(runs, WORK, { ...WEEK, store: 'US' }, TARGETS).rows).toHaveLength(1);
  });

  it('count by the day where she works', () => {
    const late = made('2026-11-15T17:00:00.000Z');
    const shanghai = { ...WEEK, dayOf: dayIn('Asia/Shanghai') };
    expect(listingsMade([late], WORK, shanghai, TARGETS).rows).toHaveLength(1);
    expect(listingsMade([late], WORK, WEEK, TARGETS).rows).toHaveLength(0);
  });

  it('count her own copies of the list', () => {
    const own = { id: 'own', area: 'listings', place: 0, subject: 'product', groups: [] } as const;
    const work = workOf([...CHECKLISTS, own], (id) => (id === 'own' ? 'new-listing' : undefined));
    const run = runOf('own', { finished: at(17), ticks: ['submit'] });
    expect(listingsMade([run], work, WEEK, TARGETS).rows).toHaveLength(1);
    expect(listingsMade([run], WORK, WEEK, TARGETS).rows).toHaveLength(0);
  });
});

describe('listing accuracy', () => {
  const back = (): ChecklistRun => {
    let run = runOf('new-listing', { ticks: ['title'] });
    run = untick(run, 'title', { at: at(17), by: 'Chen' });
    run = tick(run, 'title', { at: at(17), by: 'Lin' });
    return finishRun(run, { at: at(17), by: 'Lin' });
  };

  it('is the share of proved listings among those proved or sent back: 3 of 4, one not measured', () => {
    const runs = [
      made(at(16), { proved: ['no-errors'] }),
      made(at(17), { proved: ['no-errors'] }),
      runOf('listing-change', { finished: at(17), proved: ['edit'] }),
      back(),
      made(at(18), { ticks: ['submit', 'no-errors'] }),
    ];
    const figure = listingAccuracy(runs, WORK, WEEK, TARGETS);
    expect(figure).toMatchObject({ value: 75, verdict: 'missed' });
    expect(countOf(figure.rows, 'unmeasured')).toBe(1);
    expect(days(figure)).toEqual([100, (100 * 2) / 3, undefined, undefined, undefined]);
  });

  it('does not take her own correction, or one by nobody, for sent back', () => {
    for (const by of ['Lin', ' lin ', 'ＬＩＮ', '']) {
      const run = untick(runOf('new-listing', { ticks: ['title'] }), 'title', { at: at(17), by });
      const done = finishRun(run, { at: at(17), by: 'Lin' });
      const figure = listingAccuracy([done], WORK, WEEK, TARGETS);
      expect(figure.rows.map(({ counts }) => counts)).toEqual(['unmeasured']);
    }
  });

  it('does not believe a proof that was taken back', () => {
    const run = runOf('new-listing', { proved: ['no-errors'] });
    const done = finishRun(untick(run, 'no-errors', { at: at(17), by: 'Lin' }), {
      at: at(17),
      by: '',
    });
    const figure = listingAccuracy([done], WORK, WEEK, TARGETS);
    expect(figure).toMatchObject({ verdict: 'none' });
    expect(figure.value).toBeUndefined();
  });
});

describe('reports on time', () => {
  it('are those finished by their due time: 2 of 4 due, one to come', () => {
    const runs = [
      runOf('weekly-ad-report', { due: at(16), finished: at(16) }),
      runOf('restock-review', { due: at(17), finished: at(12) }),
      runOf('slow-and-aged-stock', { due: at(18), finished: at(19) }),
      runOf('search-term-and-return-review', { due: at(19) }),
      runOf('weekly-ad-report', { due: at(22) }),
      runOf('weekly-ad-report', { finished: at(18) }),
      runOf('daily-opening', { due: at(18) }),
    ];
    const figure = reportsOnTime(runs, WORK, WEEK, TARGETS);
    expect(figure).toMatchObject({ value: 50, target: 100, verdict: 'missed' });
    expect(figure.rows.map(({ counts }) => counts)).toEqual([
      'open',
      'against',
      'against',
      'for',
      'for',
    ]);
    expect(days(figure)).toEqual([100, 100, 0, 0, undefined]);
  });
});

describe('reply time', () => {
  const reply = (buyerAt: string, repliedAt?: string): ReplyTime => ({
    thread: `t-${buyerAt}`,
    buyerAt,
    ...(repliedAt && { repliedAt }),
  });

  it('is the median of the answers; the longest counts those who wait', () => {
    const replies = [
      reply(at(16, '08:00'), at(16, '09:00')),
      reply(at(16, '08:00'), at(16, '11:00')),
      reply(at(17, '20:00'), at(18, '06:00')),
      reply(at(19, '20:00')),
    ];
    const figure = replyTimes(replies, WEEK, TARGETS);
    expect(figure).toMatchObject({ value: 3, most: 14, verdict: 'short', target: 12 });
    expect(days(figure)).toEqual([2, undefined, 10, undefined, undefined]);
    expect(figure.rows.map(({ counts }) => counts)).toEqual(['against', 'for', 'for', 'for']);
  });

  it.each([
    [12, 'met'],
    [12.01, 'short'],
    [24, 'short'],
    [24.01, 'missed'],
  ])('after %d hours is %s', (hours, verdict) => {
    const end = new Date(Date.parse(at(16, '00:00')) + hours * 3_600_000).toISOString();
    expect(replyTimes([reply(at(16, '00:00'), end)], WEEK, TARGETS).verdict).toBe(verdict);
  });

  it('leaves out what another period has, and an answer from before the message', () => {
    const replies = [reply(at(12), at(13)), reply(at(17, '09:00'), at(17, '08:00'))];
    expect(replyTimes(replies, WEEK, TARGETS)).toMatchObject({ verdict: 'none', rows: [] });
  });

  it('has a median', () => {
    expect([[], [5], [1, 9], [9, 1, 2]].map(medianOf)).toEqual([undefined, 5, 5, 2]);
  });
});

describe('periods', () => {
  it.each([
    ['thisWeek', '2026-11-30', '2026-11-30', '2026-12-06'],
    ['thisWeek', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['lastWeek', '2026-11-30', '2026-11-23', '2026-11-29'],
    ['thisMonth', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['thisMonth', '2028-02-29', '2028-02-01', '2028-02-29'],
  ] as const)('%s of %s', (choice, today, from, to) => {
    expect(periodOf(choice, today)).toEqual({ from, to });
  });

  it('a day is that of the time zone, across a change of the clock too', () => {
    expect(dayIn('America/New_York')('2026-11-01T03:59:00.000Z')).toBe('2026-10-31');
    expect(dayIn('America/New_York')('2026-11-02T04:59:00.000Z')).toBe('2026-11-01');
    expect(dayIn('Asia/Shanghai')('2026-11-01T16:00:00.000Z')).toBe('2026-11-02');
  });
});

describe('whatever there is', () => {
  const day = fc.integer({ min: 10, max: 28 }).map((n) => at(n, '12:00'));
  const run = fc
    .record({
      checklist: fc.constantFrom(
        'new-listing',
        'listing-change',
        'weekly-ad-report',
        'daily-opening',
      ),
      finished: fc.option(day, { nil: undefined }),
      due: fc.option(day, { nil: undefined }),
      ticks: fc.subarray(['submit', 'title']),
      proved: fc.subarray(['no-errors', 'edit']),
      store: fc.constantFrom('US', 'DE', ''),
    })
    .map(({ checklist, finished, due, ...past }) =>
      runOf(checklist, { ...past, ...(finished && { finished }), ...(due && { due }) }),
    );
  const runs = fc.array(run, { maxLength: 40 });
  const figures = [listingsMade, listingAccuracy, reportsOnTime];
  const options = { numRuns: 300, seed: 2026_11_30 };

  it('no run is counted twice, and the days add up to the whole', () => {
    fc.assert(
      fc.property(runs, (all) => {
        for (const figure of figures.map((count) => count(all, WORK, WEEK, TARGETS))) {
          const ids = figure.rows.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(figure.rows.every((row) => WEEK.from <= row.day && row.day <= WEEK.to)).toBe(true);
        }
        // Nothing can be finished after now: what is past today stands in no day.
        const past = all.filter(({ finishedAt = '' }) => finishedAt <= WEEK.now);
        const { days: counted, rows } = listingsMade(past, WORK, WEEK, TARGETS);
        const sum = counted.reduce((total, { value = 0 }) => total + value, 0);
        expect(sum).toBe(countOf(rows, 'for'));
      }),
      options,
    );
  });

  it('stores and what names none add up to all, and shares stay within 0 and 100', () => {
    fc.assert(
      fc.property(runs, (all) => {
        for (const count of figures) {
          const rows = (store?: string) =>
            count(all, WORK, { ...WEEK, ...(store && { store }) }, TARGETS).rows;
          const none = rows().filter(({ bound }) => bound?.store === undefined);
          expect(rows('US').length + rows('DE').length + none.length).toBe(rows().length);
        }
        for (const share of [listingAccuracy, reportsOnTime]) {
          const { value = 50 } = share(all, WORK, WEEK, TARGETS);
          expect(value >= 0 && value <= 100).toBe(true);
        }
      }),
      options,
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(runs, (all) => {
        for (const count of figures) {
          const { value, days: one } = count(all, WORK, WEEK, TARGETS);
          const other = count(all.toReversed(), WORK, WEEK, TARGETS);
          expect([other.value, other.days]).toEqual([value, one]);
        }
      }),
      options,
    );
  });
});

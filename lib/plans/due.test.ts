import { describe, expect, it } from 'vitest';
import { countDue, standingOf } from './due';
import { quietUntil, remindersNow } from './reminders';

const ZONE = 'Asia/Shanghai';
const clock = (now: string) => ({ now, zone: ZONE, lead: 30 });
/** 10:00 in Shanghai. */
const NOW = clock('2026-11-30T02:00:00.000Z');

describe('how pressing a run is', () => {
  it.each([
    ['2026-11-30T01:59:00.000Z', 'overdue'],
    ['2026-11-30T02:00:00.000Z', 'overdue'],
    ['2026-11-30T02:01:00.000Z', 'soon'],
    ['2026-11-30T02:30:00.000Z', 'soon'],
    ['2026-11-30T02:31:00.000Z', 'today'],
    ['2026-11-30T15:59:00.000Z', 'today'],
    ['2026-11-30T16:00:00.000Z', undefined],
    [undefined, undefined],
  ] as const)('due %s: %s', (dueAt, standing) => {
    expect(standingOf(dueAt === undefined ? {} : { dueAt }, NOW)).toBe(standing);
  });

  it('is nothing while it rests and when it is done', () => {
    const dueAt = '2026-11-30T01:00:00.000Z';
    expect(standingOf({ dueAt, pausedAt: NOW.now }, NOW)).toBeUndefined();
    expect(standingOf({ dueAt, finishedAt: NOW.now }, NOW)).toBeUndefined();
    expect(
      countDue([{ dueAt }, { dueAt: NOW.now }, { dueAt: '2026-11-30T10:00:00.000Z' }], NOW),
    ).toEqual({ due: 3, overdue: 2 });
  });
});

describe('reminders', () => {
  const run = (id: string, dueAt: string) => ({
    id,
    dueAt,
    checklist: 'daily-opening',
    note: '',
    ticks: {},
    checks: {},
    log: [],
    startedAt: '2026-11-30T01:00:00.000Z',
    startedBy: '',
  });

  it('come once when a run becomes soon and once when it becomes late', () => {
    const runs = [run('a', '2026-11-30T02:10:00.000Z'), run('b', '2026-11-30T01:00:00.000Z')];
    const show = (reminded: Parameters<typeof remindersNow>[1], now = NOW) =>
      remindersNow(runs, reminded, now).map((one) => `${one.run.id} ${one.standing}`);
    expect(show({})).toEqual(['a soon', 'b overdue']);
    expect(show({ a: 'soon', b: 'overdue' })).toEqual([]);
    expect(show({ a: 'soon', b: 'overdue' }, clock('2026-11-30T02:10:00.000Z'))).toEqual([
      'a overdue',
    ]);
    // The clock was put back: what she knows is not told again.
    expect(show({ a: 'overdue', b: 'overdue' })).toEqual([]);
  });

  it.each([
    ['22:00', '08:00', '2026-11-30T14:00:00Z', '2026-12-01T00:00:00.000Z'],
    ['22:00', '08:00', '2026-11-30T23:59:00Z', '2026-12-01T00:00:00.000Z'],
    ['22:00', '08:00', '2026-12-01T00:00:00Z', undefined],
    ['12:00', '13:30', '2026-11-30T04:00:00Z', '2026-11-30T05:30:00.000Z'],
    ['12:00', '13:30', '2026-11-30T05:30:00Z', undefined],
    ['12:00', '12:00', '2026-11-30T04:00:00Z', undefined],
  ])('are quiet from %s to %s: at %s until %s', (from, to, now, until) => {
    expect(quietUntil({ from, to }, { now, zone: ZONE })).toBe(until);
    expect(quietUntil(undefined, { now, zone: ZONE })).toBeUndefined();
  });
});

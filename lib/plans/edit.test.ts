import { describe, expect, it } from 'vitest';
import { planRow } from '@/lib/storage/rows/plan';
import { OWN_EVENT, problemsOf, rhythmOf, settled, toggled } from './edit';
import { type Plan, RHYTHM_KINDS } from './plan';
import { PRESETS } from './presets';

const NOW = '2026-11-30T02:00:00.000Z';
const PLAN: Plan = {
  id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0c01',
  checklist: 'daily-opening',
  note: '',
  store: 'US',
  rhythm: rhythmOf('daily'),
  time: '09:00',
  due: { kind: 'after', minutes: 60 },
  since: '2026-11-01T00:00:00.000Z',
};
const isStored = (plan: Plan): boolean => planRow.safeParse({ ...plan, updatedAt: NOW }).success;

describe('a plan being edited', () => {
  it('has no problem exactly where it can be stored', () => {
    const event = (some: object) =>
      ({ kind: 'event', event: OWN_EVENT, daysBefore: 5, ...some }) as Plan['rhythm'];
    const own = { kind: 'own', name: 'Prime Day', day: '2027-07-13' };
    const drafts: readonly [Partial<Plan>, readonly string[]][] = [
      [{}, []],
      [{ time: '' }, ['time']],
      [{ due: { kind: 'at', time: '' } }, ['time']],
      [{ rhythm: { kind: 'daily', weekdays: [] } }, ['weekdays']],
      [{ rhythm: event({}) }, ['name', 'day']],
      [{ rhythm: event({ event: { ...own, day: '2027-02-30' } }) }, ['day']],
      [{ rhythm: event({ event: own, daysBefore: Number.NaN }) }, ['daysBefore']],
      [{ rhythm: event({ event: own, daysBefore: 181 }) }, ['daysBefore']],
      [{ rhythm: event({ event: own }) }, []],
      [{ rhythm: { kind: 'page', asks: true } }, []],
    ];
    for (const [some, problems] of drafts) {
      expect(problemsOf({ ...PLAN, ...some })).toEqual(problems);
      // An event without a name could be stored, but nobody would know it again.
      if (!problems.includes('name'))
        expect(isStored({ ...PLAN, ...some }), JSON.stringify(some)).toBe(problems.length === 0);
    }
  });

  it('begins, as a preset and in every rhythm, as one that can be saved', () => {
    for (const kind of RHYTHM_KINDS)
      expect(problemsOf({ ...PLAN, rhythm: rhythmOf(kind) })).toEqual([]);
    for (const preset of PRESETS) expect(isStored({ ...PLAN, ...preset })).toBe(true);
  });

  it('holds from now on where its times changed, and as before where they did not', () => {
    expect(settled(PLAN, undefined, NOW).since).toBe(NOW);
    const renamed = settled({ ...PLAN, note: ' Lin ' }, PLAN, NOW);
    expect(renamed).toEqual({ ...PLAN, note: 'Lin' });
    expect(settled({ ...PLAN, time: '10:00' }, PLAN, NOW).since).toBe(NOW);
    expect(settled({ ...PLAN, zone: 'Asia/Tokyo' }, PLAN, NOW).since).toBe(NOW);
    expect(settled({ ...PLAN, rhythm: rhythmOf('weekly') }, PLAN, NOW).since).toBe(NOW);
  });

  it('rests, and goes on without making up for what it missed', () => {
    const resting = toggled(PLAN, NOW);
    expect(resting).toEqual({ ...PLAN, pausedAt: NOW });
    const later = '2026-12-05T00:00:00.000Z';
    expect(toggled(resting, later)).toEqual({ ...PLAN, since: later });
  });
});

import { describe, expect, it } from 'vitest';
import type { CheckProblem } from './acts';
import {
  bind,
  check,
  checkProblem,
  latest,
  pause,
  remark,
  remarksOf,
  resume,
  uncheckedSteps,
} from './acts';
import { lateFirst, latenessOf } from './lateness';
import { isSamePerson } from './people';
import { finishRun, startRun, tick, untick } from './run';

const at = (minute: number): string => `2026-11-30T08:${String(minute).padStart(2, '0')}:00.000Z`;
const hand = (minute: number, by = 'Lin') => ({ at: at(minute), by });
const start = () => startRun({ id: 'two' }, 'run', hand(0));

describe('a run at rest', () => {
  const resting = pause(tick(start(), 'one', hand(1)), hand(2));

  it('takes no tick until it goes on', () => {
    expect(resting.pausedAt).toBe(at(2));
    expect(tick(resting, 'two', hand(3))).toBe(resting);
    expect(untick(resting, 'one', hand(3))).toBe(resting);
    expect(check(resting, 'one', hand(3, 'Mei'))).toBe(resting);
    expect(pause(resting, hand(3))).toBe(resting);
    const going = resume(resting, hand(4));
    expect(going.pausedAt).toBeUndefined();
    expect(resume(going, hand(5))).toBe(going);
    expect(tick(going, 'two', hand(5)).ticks.two).toBe(at(5));
  });

  it('can be finished', () => {
    const done = finishRun(resting, hand(3));
    expect([done.pausedAt, done.finishedAt]).toEqual([undefined, at(3)]);
    expect(pause(done, hand(4))).toBe(done);
  });
});

describe('remarks and binding', () => {
  it('keep several remarks, of the run and of its steps, also after the end', () => {
    let run = remark(start(), ' all ', hand(1));
    run = remark(run, 'first', hand(2), 'one');
    run = finishRun(run, hand(3));
    run = remark(run, 'second', hand(4, 'Mei'), 'one');
    expect(remark(run, '  ', hand(5))).toBe(run);
    expect(remarksOf(run).map(({ text }) => text)).toEqual(['all']);
    expect(remarksOf(run, 'one').map(({ text, by }) => [text, by])).toEqual([
      ['first', 'Lin'],
      ['second', 'Mei'],
    ]);
  });

  it('bind once, anew and not at all, but never after the end', () => {
    const sku = { kind: 'sku', value: 'A-1' } as const;
    const bound = bind(start(), sku, hand(1));
    expect(bind(bound, { ...sku }, hand(2))).toBe(bound);
    expect(bind(bound, { ...sku, store: 'US' }, hand(2)).bound?.store).toBe('US');
    const free = bind(bound, undefined, hand(3));
    expect(free.bound).toBeUndefined();
    expect(bind(free, undefined, hand(4))).toBe(free);
    expect(free.log.map(({ what }) => what)).toEqual(['started', 'bound', 'bound']);
    const done = finishRun(bound, hand(5));
    expect(bind(done, undefined, hand(6))).toBe(done);
  });
});

describe('the second person', () => {
  const ticked = tick(start(), 'one', hand(1, 'Li Na'));

  it('is another than the one who ticked, however the names are typed', () => {
    expect(isSamePerson('Ｌｉ  na', 'Li·Na')).toBe(true);
    expect(isSamePerson('', '')).toBe(false);
    expect(check(ticked, 'one', hand(2, ' li na '))).toBe(ticked);
    const checked = check(ticked, 'one', hand(2, ' Mei '));
    expect(checked.checks).toEqual({ one: at(2) });
    expect(latest(checked, 'checked', 'one')?.by).toBe('Mei');
    expect(untick(checked, 'one', hand(3)).checks).toEqual({});
  });

  it.each<[CheckProblem | undefined, Parameters<typeof checkProblem>]>([
    ['notTicked', [ticked, 'two', 'Mei']],
    ['noName', [ticked, 'one', ' ']],
    ['same', [ticked, 'one', 'LI NA']],
    ['nobodyTicked', [tick(start(), 'one', hand(1, '')), 'one', 'Mei']],
    ['already', [check(ticked, 'one', hand(2, 'Mei')), 'one', 'Wei']],
    ['ended', [finishRun(ticked, hand(2)), 'one', 'Mei']],
    [undefined, [ticked, 'one', 'Mei']],
  ])('is told: %s', (problem, [run, step, by]) => {
    expect(checkProblem(run, step, by)).toBe(problem);
  });

  it('counts again after a tick was taken back and made by somebody else', () => {
    const again = tick(untick(ticked, 'one', hand(2)), 'one', hand(3, 'Mei'));
    expect(checkProblem(again, 'one', 'Mei')).toBe('same');
    expect(checkProblem(again, 'one', 'Li Na')).toBeUndefined();
  });

  it('is missed only on ticked steps that ask for one', () => {
    const groups = [
      {
        id: 'g',
        steps: [
          { id: 'one', secondPerson: true },
          { id: 'two', secondPerson: true },
          { id: 'three' },
        ],
      },
    ] as const;
    const run = tick(ticked, 'three', hand(2));
    expect(uncheckedSteps({ groups }, run)).toEqual(['one']);
    expect(uncheckedSteps({ groups }, check(run, 'one', hand(3, 'Mei')))).toEqual([]);
  });
});

describe('due times', () => {
  it.each([
    ['2026-11-30T11:10:00.000Z', { isLate: false, unit: 'hours', n: 3 }],
    ['2026-11-30T08:59:30.000Z', { isLate: false, unit: 'minutes', n: 59 }],
    ['2026-11-30T06:00:00.000Z', { isLate: true, unit: 'hours', n: 2 }],
    ['2026-11-25T08:00:00.000Z', { isLate: true, unit: 'days', n: 5 }],
  ])('%s', (dueAt, expected) => {
    expect(latenessOf({ dueAt }, at(0))).toEqual(expected);
  });

  it('are none of a finished run, and put what is late first', () => {
    expect(latenessOf({ dueAt: at(1), finishedAt: at(2) }, at(5))).toBeUndefined();
    const runs = [{}, { dueAt: at(3) }, { dueAt: at(9) }, { dueAt: at(1) }];
    expect(lateFirst(runs, at(5))).toEqual([
      { dueAt: at(1) },
      { dueAt: at(3) },
      {},
      { dueAt: at(9) },
    ]);
  });
});

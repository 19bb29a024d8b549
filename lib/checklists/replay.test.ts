import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bind, check, pause, remark, resume } from './acts';
import type { Bound } from './bound';
import { brokenAt } from './log';
import { replay, verdictOf } from './replay';
import type { ChecklistRun, Hand } from './run';
import { annotate, finishRun, startRun, tick, untick } from './run';

type Act = (run: ChecklistRun, hand: Hand) => ChecklistRun;

const step = fc.constantFrom('one', 'two', 'three');
const bound = fc.option(
  fc.record<Bound>({ kind: fc.constantFrom('sku', 'order'), value: fc.constantFrom('A', 'B') }),
  { nil: undefined },
);
const seen = { surface: 'listing-editor', digest: 'x', facts: { title: '71 / 75' } };
const act: fc.Arbitrary<Act> = fc.oneof(
  step.map(
    (id): Act =>
      (run, hand) =>
        tick(run, id, hand),
  ),
  step.map(
    (id): Act =>
      (run, hand) =>
        tick(run, id, hand, seen),
  ),
  step.map(
    (id): Act =>
      (run, hand) =>
        untick(run, id, hand),
  ),
  step.map(
    (id): Act =>
      (run, hand) =>
        check(run, id, hand),
  ),
  fc.constant<Act>(pause),
  fc.constant<Act>(resume),
  fc.tuple(fc.string(), fc.option(step, { nil: undefined })).map(
    ([text, id]): Act =>
      (run, hand) =>
        remark(run, text, hand, id),
  ),
  bound.map(
    (to): Act =>
      (run, hand) =>
        bind(run, to, hand),
  ),
  fc.constantFrom('', 'US', 'DE').map(
    (note): Act =>
      (run, hand) =>
        annotate(run, note, hand),
  ),
);
const done = fc.tuple(act, fc.constantFrom('', 'Lin', 'Mei'));
const at = (n: number): string => new Date(Date.UTC(2026, 10, 30, 8, n)).toISOString();

/** A run after whatever may happen to it, finished at a random place or never. */
const runs = fc
  .record({
    acts: fc.array(done, { maxLength: 25 }),
    end: fc.nat({ max: 40 }),
    first: bound,
  })
  .map(({ acts, end, first }) => {
    const begun = startRun(
      { id: 'list' },
      'run',
      { at: at(0), by: 'Lin' },
      {
        note: 'x',
        ...(first && { bound: first }),
      },
    );
    return acts.reduce((run, [change, by], n) => {
      const hand = { at: at(n + 1), by };
      return n === end ? finishRun(run, hand) : change(run, hand);
    }, begun);
  });

describe('whatever happens to a run', () => {
  it('its log stays whole and says all that the run says', () => {
    fc.assert(
      fc.property(runs, (run) => {
        expect(brokenAt(run.log, run.id)).toBeUndefined();
        expect(run).toMatchObject(replay(run.log));
        expect(verdictOf(JSON.parse(JSON.stringify(run)))).toEqual({ kind: 'whole' });
        expect(run.pausedAt === undefined || run.finishedAt === undefined).toBe(true);
        for (const id of Object.keys(run.checks)) expect(run.ticks[id]).toBeDefined();
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('a later change of any kind is seen', () => {
    const forge: fc.Arbitrary<(run: ChecklistRun) => ChecklistRun> = fc.constantFrom(
      (run) => ({ ...run, ticks: { ...run.ticks, forged: at(50) } }),
      (run) => ({ ...run, note: `${run.note}!` }),
      (run) => ({ ...run, startedAt: at(-60) }),
      (run) => ({ ...run, startedBy: 'Wei' }),
      (run) => ({ ...run, bound: { kind: 'case', value: 'forged' } }),
      (run) => ({ ...run, log: run.log.slice(1) }),
      (run) => ({ ...run, log: run.log.map((entry) => ({ ...entry, by: `${entry.by}!` })) }),
      (run) =>
        run.finishedAt === undefined
          ? { ...run, finishedAt: at(50) }
          : (({ finishedAt: _cut, ...rest }) => rest)(run),
    );
    fc.assert(
      fc.property(runs, forge, (run, change) => {
        expect(verdictOf(change(run)).kind).not.toBe('whole');
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('names the entry that was changed, and knows runs from before there were logs', () => {
    const run = tick(startRun({ id: 'a' }, 'run', { at: at(0), by: '' }), 'one', {
      at: at(1),
      by: '',
    });
    const log = run.log.map((entry, n) => (n === 1 ? { ...entry, step: 'two' } : entry));
    expect(verdictOf({ ...run, log })).toEqual({ kind: 'entry', entry: 2 });
    expect(verdictOf({ ...run, log: [] })).toEqual({ kind: 'unlogged' });
    expect(verdictOf({ ...run, log: run.log.slice(0, 1) })).toEqual({ kind: 'state' });
  });
});

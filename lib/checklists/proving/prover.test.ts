import { describe, expect, it, vi } from 'vitest';
import type { PageEvidence } from '@/lib/session/page-evidence';
import { brokenAt } from '../log';
import { CHECKLISTS } from '../registry';
import { type Bound, type ChecklistRun, finishRun, startRun, tick, untick } from '../run';
import { provenBy, surfacesWanted, tickProven } from './proven';
import { createProver, type ProverWorld } from './prover';
import { standingOf } from './standing';
import { finding, pageOf } from './testing/evidence';

const hand = (minute: number) => ({
  at: `2026-11-30T08:${String(minute).padStart(2, '0')}:00.000Z`,
  by: 'Lin',
});
const BOUND: Bound = { kind: 'sku', value: 'TOWEL-01', store: 'US' };
const list = (id: string) => {
  const found = CHECKLISTS.find((one) => one.id === id);
  if (!found) throw new Error(`No checklist ${id}`);
  return found;
};
const NEW = list('new-listing');
const start = (bound: Bound | undefined = BOUND): ChecklistRun =>
  startRun(NEW, '00000000-0000-4000-8000-000000000001', hand(0), bound ? { bound } : {});
const page = (title = 'one') => pageOf('listing-editor', [{ field: 'title', digest: title }]);
const proveOn = (run: ChecklistRun, evidence: PageEvidence, minute: number): ChecklistRun =>
  tickProven(run, provenBy(evidence, NEW, run), hand(minute));

describe('a run whose page is seen', () => {
  it('ticks what is proved, says what was seen, and keeps its chain', () => {
    const run = proveOn(start(), page(), 1);
    expect(Object.keys(run.ticks)).toEqual(['title']);
    expect(run.log.at(-1)).toMatchObject({
      what: 'ticked',
      step: 'title',
      by: 'Lin',
      seen: { surface: 'listing-editor', facts: { errors: '0' } },
    });
    expect(brokenAt(run.log, run.id)).toBeUndefined();
    expect(proveOn(run, page(), 2)).toBe(run);
  });

  it('leaves a tick by hand as it is', () => {
    const run = tick(start(), 'title', hand(1));
    expect(proveOn(run, page(), 2)).toBe(run);
    expect(run.log.at(-1)?.seen).toBeUndefined();
  });

  it('does not tick again what she took back, until the page shows something else', () => {
    const back = untick(proveOn(start(), page(), 1), 'title', hand(2));
    expect(provenBy(page(), NEW, back)).toEqual([]);
    expect(standingOf(back, { id: 'title', proof: 'title-clean' }, page())).toEqual({
      kind: 'taken back',
    });
    const again = proveOn(back, page('two'), 3);
    expect(again.ticks.title).toBe(hand(3).at);
    const backAgain = untick(again, 'title', hand(4));
    expect(provenBy(page('two'), NEW, backAgain)).toEqual([]);
    expect(provenBy(page(), NEW, backAgain)).toEqual([]);
    // Taken back between the look and the writing: the stored run has the last word.
    expect(tickProven(back, provenBy(page(), NEW, start()), hand(5))).toBe(back);
  });

  it('does not tick a run that is finished, rests, or is not bound', () => {
    const rests = { ...start(), pausedAt: hand(1).at };
    for (const run of [finishRun(start(), hand(1)), rests, startRun(NEW, 'id', hand(0))]) {
      expect(provenBy(page(), NEW, run)).toEqual([]);
      expect(surfacesWanted([run], CHECKLISTS)).toEqual([]);
    }
    expect(tickProven(rests, provenBy(page(), NEW, start()), hand(2))).toBe(rests);
  });

  it('tells where a step proves itself, and why not here', () => {
    const step = { id: 'title', proof: 'title-clean' };
    const bad = pageOf('listing-editor', [{ field: 'title', findings: [finding('error')] }]);
    expect(standingOf(start(), step, undefined)).toEqual({
      kind: 'elsewhere',
      surfaces: ['listing-editor'],
    });
    expect(standingOf(start(), step, bad)).toEqual({ kind: 'not yet', why: 'errors' });
    expect(standingOf(startRun(NEW, 'id', hand(0)), step, bad)).toEqual({
      kind: 'bind first',
      subject: 'TOWEL-01',
    });
    expect(standingOf(start(), { id: 'title' }, bad)).toBeUndefined();
    expect(standingOf(tick(start(), 'title', hand(1)), step, bad)).toBeUndefined();
  });
});

describe('pages that are waited for', () => {
  it('are those that can prove an open step of a run that is bound to their kind of thing', () => {
    expect(surfacesWanted([start()], CHECKLISTS)).toEqual(['image-manager', 'listing-editor']);
    const order: Bound = { kind: 'order', value: '112-1234567-7654321' };
    expect(surfacesWanted([start(order)], CHECKLISTS)).toEqual([]);
    const message = startRun(list('buyer-message'), 'id', hand(0), { bound: order });
    expect(surfacesWanted([message], CHECKLISTS)).toEqual(['buyer-messages', 'order-detail']);
  });
});

describe('the prover', () => {
  function world(some: Partial<ProverWorld> = {}) {
    const runs = new Map([[start().id, start()]]);
    const made = {
      listOpen: vi.fn(async () => [...runs.values()]),
      changeRun: vi.fn(async (id: string, change: (run: ChecklistRun) => ChecklistRun) => {
        const run = runs.get(id);
        if (run) runs.set(id, change(run));
      }),
      checklists: async () => CHECKLISTS,
      settings: async () => ({ selfTicking: true, person: 'Lin' }),
      ask: vi.fn(async (): Promise<PageEvidence | undefined> => page()),
      want: vi.fn(async () => undefined),
      now: () => hand(9).at,
      failed: vi.fn(),
      ...some,
    };
    return { ...made, run: () => runs.get(start().id) };
  }

  it('ticks by what the page answers, and tells the pages what is waited for', async () => {
    const made = world();
    createProver(made).pageChanged(7);
    await vi.waitFor(() => expect(made.run()?.ticks.title).toBe(hand(9).at));
    expect(made.ask).toHaveBeenCalledWith(7);
    expect(made.want).toHaveBeenCalledWith(['image-manager', 'listing-editor']);
  });

  it('asks no page while no run waits, and none once she has switched it off', async () => {
    for (const some of [
      { listOpen: vi.fn(async () => []) },
      { settings: async () => ({ selfTicking: false, person: '' }) },
    ]) {
      const made = world(some);
      createProver(made).pageChanged(7);
      await vi.waitFor(() => expect(made.want).toHaveBeenCalledWith([]));
      expect(made.ask).not.toHaveBeenCalled();
    }
  });

  it('writes nothing where nothing is proved', async () => {
    const made = world({
      ask: vi.fn(async () => pageOf('listing-editor', [], { health: 'blind' })),
    });
    const prover = createProver(made);
    prover.pageChanged(7);
    await vi.waitFor(() => expect(made.ask).toHaveBeenCalled());
    await prover.runsChanged();
    expect(made.changeRun).not.toHaveBeenCalled();
  });

  it('makes one look of many changes, and looks once more for what came meanwhile', async () => {
    const answers: ((page: PageEvidence) => void)[] = [];
    const made = world({
      ask: vi.fn(() => new Promise<PageEvidence>((resolve) => answers.push(resolve))),
    });
    const prover = createProver(made);
    for (let n = 0; n < 5; n++) prover.pageChanged(7);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    for (let n = 0; n < 5; n++) prover.pageChanged(7);
    answers[0]?.(pageOf('listing-editor', []));
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.(page());
    await vi.waitFor(() => expect(made.run()?.ticks.title).toBeDefined());
    expect(made.ask).toHaveBeenCalledTimes(2);
  });

  it('reports a page that fails, and goes on', async () => {
    const made = world({ ask: vi.fn(() => Promise.reject(new Error('gone'))) });
    const prover = createProver(made);
    prover.pageChanged(7);
    await vi.waitFor(() => expect(made.failed).toHaveBeenCalledOnce());
    prover.pageChanged(7);
    await vi.waitFor(() => expect(made.failed).toHaveBeenCalledTimes(2));
  });
});

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { remark } from '@/lib/checklists/acts';
import { brokenAt, redacted } from '@/lib/checklists/log';
import { prove } from '@/lib/checklists/proving/prove';
import { PROOFS } from '@/lib/checklists/proving/registry';
import { pageOf } from '@/lib/checklists/proving/testing/evidence';
import { verdictOf } from '@/lib/checklists/replay';
import { annotate, finishRun, startRun, tick } from '@/lib/checklists/run';
import { startForPage } from '@/lib/plans/start-for-page';
import { makeBackup } from './backup/make-backup';
import { BUYER_DATA } from './buyer-data';
import { ClerksideDatabase } from './database';
import { checklistRuns } from './repositories/checklist-runs';
import { plannedRuns } from './repositories/planned-runs';
import { clearBuyerData } from './retention';
import { ROWS } from './rows';
import { FIXTURE_ROWS } from './testing/generated-rows';

const ORDER = '112-1234567-7654321';
const NOW = '2026-11-30T08:00:00.000Z';
const id = (n: number): string => `6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b${String(n).padStart(2, '0')}`;

async function open() {
  const database = new ClerksideDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  return database;
}

/** Keeps a run about something, worked on on one day. */
async function keep(
  database: ClerksideDatabase,
  n: number,
  day: string,
  about: Parameters<typeof startRun>[3],
) {
  const hand = { at: `${day}T08:00:00.000Z`, by: 'Lin' };
  const started = tick(startRun({ id: 'late-order' }, id(n), hand, about), 'orders', hand);
  const run = finishRun(annotate(started, `${about?.note} · wrote to Anna`, hand), hand);
  await checklistRuns(database, () => hand.at).saveRun(run);
}

describe('buyers’ data', () => {
  it('has an answer for every table', () => {
    expect(Object.keys(ROWS).filter((table) => !(table in BUYER_DATA))).toEqual([]);
  });

  it('goes from runs older than the days she chose; their logs still hold, the others stay', async () => {
    const database = await open();
    const order = { kind: 'order', value: ORDER, store: 'US' } as const;
    await keep(database, 1, '2026-10-20', { bound: order, note: 'late' });
    await keep(database, 2, '2026-11-20', { bound: order, note: 'late' });
    await keep(database, 3, '2026-10-20', { bound: { kind: 'sku', value: 'MUG' }, note: 'MUG' });
    await keep(database, 4, '2026-10-20', { note: `order ${ORDER}` });
    const before = await database.checklistRuns.toArray();
    expect(await clearBuyerData(database, NOW, 30)).toBe(2);
    const [bound, young, sku, told] = await database.checklistRuns.toArray();
    expect([young, sku]).toEqual([before[1], before[2]]);
    for (const [at, run] of [bound, told].entries()) {
      expect(JSON.stringify(run)).not.toMatch(/7654321|Anna/);
      expect(run).toMatchObject({
        note: '',
        ticks: before[at * 3]?.ticks,
        finishedAt: expect.any(String),
      });
      expect(brokenAt(run?.log ?? [], run?.id ?? '')).toBeUndefined();
      expect(run && verdictOf(run).kind).toBe('whole');
      expect(run?.log.map(({ hash }) => hash)).toEqual(before[at * 3]?.log.map(({ hash }) => hash));
    }
    expect(bound?.bound).toEqual({ kind: 'order', value: '***' });
    expect(bound?.updatedAt).toBe('2026-10-20T08:00:00.001Z');
    expect(await clearBuyerData(database, NOW, 30)).toBe(0);
  });

  it.each([
    '112-1234567-7654321',
    '11212345677654321',
    '112\u20111234567\u20117654321',
    's01-1234567-7654321',
  ])('is known by the order however it is written: %s', async (order) => {
    const database = await open();
    await keep(database, 1, '2026-10-20', { note: `${order}, Anna` });
    expect(await clearBuyerData(database, NOW, 30)).toBe(1);
    expect(JSON.stringify(await database.checklistRuns.toArray())).not.toMatch(/7654321|Anna/);
  });

  it('goes from what is written about an order after the order itself has gone', async () => {
    const database = await open();
    await keep(database, 1, '2026-09-01', { bound: { kind: 'order', value: ORDER }, note: 'late' });
    await clearBuyerData(database, '2026-10-10T08:00:00.000Z', 30);
    const hand = { at: '2026-10-11T08:00:00.000Z', by: 'Lin' };
    const store = checklistRuns(database, () => hand.at);
    await store.changeRun(id(1), (run) => remark(run, 'Anna called again', hand));
    expect(await clearBuyerData(database, NOW, 30)).toBe(1);
    const [run] = await database.checklistRuns.toArray();
    expect(JSON.stringify(run)).not.toContain('Anna');
    expect(run && verdictOf(run).kind).toBe('whole');
    expect(await clearBuyerData(database, NOW, 30)).toBe(0);
  });

  it('goes from a run that a page has started and pages have proved', async () => {
    const database = await open();
    const facts = { orderId: ORDER, shipBy: 'Oct 20, 2026', trackingNumber: '1Z9990001112223334' };
    const hand = { at: '2026-10-20T08:00:00.000Z', by: 'Lin' };
    const plan = {
      ...{ id: id(9), checklist: 'out-of-stock', note: '', time: '09:00', since: hand.at },
      rhythm: { kind: 'page', asks: false } as const,
      due: { kind: 'after', minutes: 60 } as const,
    };
    const world = {
      now: () => hand.at,
      newId: () => id(1),
      plans: () => Promise.resolve([plan]),
      openRuns: () => Promise.resolve([]),
      addOnce: plannedRuns(database, () => hand.at).addOnce,
    };
    const sight = { surface: 'order-detail', health: 'ok', store: 'US' } as const;
    await startForPage(world, {
      state: () => Promise.resolve(sight),
      facts: () => Promise.resolve(facts),
    });
    const proofs = [...PROOFS.values()].filter(({ about }) => about === 'order');
    await checklistRuns(database, () => hand.at).changeRun(id(1), (run) =>
      proofs.reduce((now, proof) => {
        const [surface = 'order-detail'] = proof.surfaces;
        const page = pageOf(surface, [{ field: 'message' }], { facts, messageKind: 'reply' });
        const outcome = prove(proof, page, now.bound);
        return outcome?.kind === 'seen' ? tick(now, proof.id, hand, outcome.seen) : now;
      }, run),
    );
    const [before] = await database.checklistRuns.toArray();
    expect(Object.keys(before?.ticks ?? {})).toHaveLength(proofs.length);
    expect(JSON.stringify(before)).toContain(ORDER);
    await clearBuyerData(database, NOW, 30);
    const [run] = await database.checklistRuns.toArray();
    expect(JSON.stringify(run)).not.toMatch(/7654321|1Z9990001/);
    expect(run && verdictOf(run).kind).toBe('whole');
  });

  it('goes from conversations; how long buyers waited stays', async () => {
    const database = await open();
    const [thread] = FIXTURE_ROWS.threads ?? [];
    await database.table('threads').put({ ...thread, updatedAt: '2026-10-01T00:00:00.000Z' });
    expect(await clearBuyerData(database, NOW, 30)).toBe(1);
    const [left] = await database.table('threads').toArray();
    expect(left).toEqual({ ...thread, orderId: undefined, updatedAt: '2026-10-01T00:00:00.001Z' });
    expect(left).not.toHaveProperty('orderId');
    expect(left.answers.length).toBeGreaterThan(0);
  });

  it('is not in a backup unless she asks for it', async () => {
    const database = await open();
    await keep(database, 1, '2026-11-29', { bound: { kind: 'order', value: ORDER }, note: 'late' });
    const quoted = { sku: 'MUG', code: 'M-CONTACT', words: 'anna@example.com 7654321' };
    const ignored = [
      { ...quoted, field: 'message' },
      { ...quoted, field: 'title', words: 'best mug' },
    ];
    const settings = { ignored, waivers: [{ ...quoted, field: 'message' }], person: 'Lin' };
    const options = { settings, now: NOW, version: '0.1.0' };
    const without = JSON.stringify(await makeBackup(database, { ...options, buyerData: false }));
    const within = JSON.stringify(await makeBackup(database, { ...options, buyerData: true }));
    expect(without).not.toMatch(/7654321|Anna/i);
    expect(without).toMatch(/best mug.*Lin/);
    expect(within).toMatch(/7654321.*Anna/);
  });

  it('cannot be put back in another form without the chain showing it', () => {
    const hand = { at: NOW, by: 'Lin' };
    const run = startRun({ id: 'x' }, id(1), hand, { note: 'what was said' });
    const cleared = run.log.map((entry) => redacted(entry));
    expect(brokenAt(cleared, run.id)).toBeUndefined();
    const forged = cleared.map((entry) => ({ ...entry, text: 'something else' }));
    expect(brokenAt(forged, run.id)).toBe(0);
    expect(
      brokenAt(
        cleared.map((entry) => ({ ...entry, by: 'Mei' })),
        run.id,
      ),
    ).toBe(0);
  });
});

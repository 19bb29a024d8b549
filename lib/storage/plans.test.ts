import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '@/lib/plans/plan';
import { ClerksideDatabase } from './database';
import { plans } from './repositories/plans';

const NOW = '2026-11-30T02:00:00.000Z';
const PLAN: Plan = {
  id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0c01',
  checklist: 'daily-opening',
  note: 'Lin',
  store: 'US',
  zone: 'Asia/Shanghai',
  rhythm: { kind: 'daily', weekdays: [1, 2, 3] },
  time: '09:00',
  due: { kind: 'at', time: '10:30' },
  since: NOW,
};
let database: ClerksideDatabase;

beforeEach(async () => {
  database = new ClerksideDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
});

describe('plans', () => {
  it('come back as they were saved, and leave a tombstone', async () => {
    const store = plans(database, () => NOW);
    await store.savePlan(PLAN);
    expect(await store.listPlans()).toEqual({ plans: [PLAN], unreadable: 0 });
    await store.deletePlan(PLAN.id);
    expect(await store.listPlans()).toEqual({ plans: [], unreadable: 0 });
    expect(await database.plans.get(PLAN.id)).toMatchObject({ deletedAt: NOW });
    await store.savePlan(PLAN);
    expect((await store.listPlans()).plans).toEqual([PLAN]);
  });

  it.each([
    ['a store that is none', { store: 'XX' }],
    ['a zone that is none', { zone: 'Mars/Base' }],
    ['a time that is none', { time: '9 Uhr' }],
    ['a weekday that is none', { rhythm: { kind: 'weekly', weekday: 8 } }],
    ['a day that is none', { rhythm: { kind: 'monthly', day: 32 } }],
    ['no day of the week', { rhythm: { kind: 'daily', weekdays: [] } }],
    [
      'an event that is none',
      { rhythm: { kind: 'event', event: { kind: 'known', id: 'x' }, daysBefore: 1 } },
    ],
    ['a due time at the start', { due: { kind: 'after', minutes: 0 } }],
  ])('with %s are refused and change nothing', async (_, some) => {
    const store = plans(database, () => NOW);
    await store.savePlan(PLAN);
    await expect(store.savePlan({ ...PLAN, ...some } as Plan)).rejects.toThrow();
    expect((await store.listPlans()).plans).toEqual([PLAN]);
  });

  it('that cannot be read are counted and stay', async () => {
    await database.table('plans').put({ id: PLAN.id, rhythm: 'sometimes' });
    expect(await plans(database, () => NOW).listPlans()).toEqual({ plans: [], unreadable: 1 });
    expect(await database.plans.count()).toBe(1);
  });
});

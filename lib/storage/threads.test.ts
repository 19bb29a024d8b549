import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenThread } from '@/lib/threads/kept';
import { ClerksideDatabase } from './database';
import { type Threads, threads } from './repositories/threads';
import { keepThreads } from './thread-keeper';

const HOST = 'sellercentral.amazon.com';
const ASKED = '2026-11-20T20:00:00.000Z';
const LATER = '2026-11-21T02:00:00.000Z';
const seen = (thread: string, more: Partial<SeenThread> = {}): SeenThread => ({
  thread,
  answers: [],
  lastBuyerAt: ASKED,
  answered: false,
  ...more,
});

let database: ClerksideDatabase;
let kept: Threads;
let clock = 0;

beforeEach(async () => {
  let id = 0;
  database = new ClerksideDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  kept = threads(
    database,
    () => new Date(Date.UTC(2026, 10, 21, 4) + clock++ * 1000).toISOString(),
    () => `6f6a0a52-8a3e-4a8e-9a53-${String(id++).padStart(12, '0')}`,
  );
});

const see = (...all: SeenThread[]) => kept.see(all, { host: HOST, store: 'US' });
const idOf = async (thread: string): Promise<string> =>
  (await kept.listThreads()).find((one) => one.thread === thread)?.id ?? '';

describe('conversations', () => {
  it('are one row each, whatever page shows them', async () => {
    await see(seen('c1'), seen('c2'));
    await see(seen('c1', { answered: true, lastSellerAt: LATER }));
    const listed = await kept.listThreads();
    expect(listed.map(({ thread, state }) => [thread, state])).toEqual([
      ['c1', 'answered'],
      ['c2', 'waiting'],
    ]);
    await kept.see([seen('c1')], { host: 'sellercentral.amazon.de' });
    expect(await database.threads.count()).toBe(3);
  });

  it('are due when the buyer waits and the limit ends', async () => {
    await see(
      seen('c1'),
      seen('c2', { lastBuyerAt: LATER }),
      seen('c3', { answered: true }),
      seen('c4'),
      { thread: 'c5', answers: [], answered: false },
    );
    await kept.setNoResponseNeeded(await idOf('c4'), true);
    const due = async (instant: string, hours?: number) =>
      (await kept.openThreadsDueBefore(instant, hours)).map(({ thread }) => thread);
    expect(await due('2026-11-21T20:00:00.000Z')).toEqual([]);
    expect(await due('2026-11-21T20:00:01.000Z')).toEqual(['c1']);
    expect(await due('2026-11-21T14:00:01.000Z', 12)).toEqual(expect.arrayContaining(['c1', 'c2']));
  });

  it('that were removed stay away until the buyer writes again', async () => {
    await see(seen('c1'));
    await kept.removeThread(await idOf('c1'));
    await see(seen('c1'));
    expect(await kept.listThreads()).toEqual([]);
    await see(seen('c1', { lastBuyerAt: LATER }));
    expect(await kept.listThreads()).toMatchObject([{ thread: 'c1', lastBuyerAt: LATER }]);
    expect(await database.threads.count()).toBe(1);
  });

  it('are marked by hand', async () => {
    await see(seen('c1'));
    await kept.markAnswered(await idOf('c1'));
    expect(await kept.listThreads()).toMatchObject([
      { state: 'answered', answers: [{ buyerAt: ASKED, byHand: true }] },
    ]);
    await kept.setNoResponseNeeded('no such id', true);
    expect(await database.threads.count()).toBe(1);
  });

  it('lose nothing when two pages tell of one at once', async () => {
    const answers = [
      { buyerAt: '2026-11-19T08:00:00.000Z', repliedAt: '2026-11-19T09:00:00.000Z' },
    ];
    await Promise.all([see(seen('c1')), see(seen('c1', { answers })), see(seen('c1'))]);
    expect(await kept.listThreads()).toMatchObject([{ answers }]);
  });

  it('a row that cannot be read gives its place', async () => {
    const id = '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b99';
    await database.table('threads').put({ id, host: HOST, thread: 'c1', seenAt: 'never' });
    expect(await kept.listThreads()).toEqual([]);
    await see(seen('c1'));
    expect(await kept.listThreads()).toMatchObject([{ id, state: 'waiting' }]);
  });
});

describe('what a page tells', () => {
  const message = {
    kind: 'threads.seen',
    store: 'US',
    threads: [{ thread: 'c1', answered: false }],
  };
  const tell = (address: string | undefined, told: unknown = message) =>
    keepThreads(told, address, () => Promise.resolve(database));

  it('is kept under the host that the browser names', async () => {
    await tell(`https://${HOST}/messaging/inbox?cc=c1`);
    expect(await kept.listThreads()).toMatchObject([{ host: HOST, thread: 'c1', store: 'US' }]);
  });

  it('is not heard from elsewhere, nor another message', async () => {
    for (const address of [
      undefined,
      '',
      'https://example.com/',
      'about:blank',
      `https://${HOST}.example/`,
    ])
      expect(tell(address)).toBeUndefined();
    expect(tell(`https://${HOST}/`, { kind: 'page.changed' })).toBeUndefined();
    expect(await database.threads.count()).toBe(0);
  });
});

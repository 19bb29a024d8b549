import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { keep } from '@/lib/threads/kept';
import { ClerksideDatabase } from './database';
import { numberSources } from './repositories/number-sources';
import { threads } from './repositories/threads';
import { clearBuyerData } from './retention';
import { threadRow } from './rows/thread';
import { FIXTURE_ROWS } from './testing/generated-rows';

const HOST = 'sellercentral.amazon.com';
const NOW = '2026-11-30T08:00:00.000Z';

async function open() {
  const database = new ClerksideDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  return database;
}

it('every kept conversation is one that her numbers can read, whatever a page has shown of it', async () => {
  const database = await open();
  await database.table('threads').bulkAdd(FIXTURE_ROWS.threads ?? []);
  await database.table('checklistRuns').bulkAdd(FIXTURE_ROWS.checklistRuns ?? []);
  const { replies, unreadable } = await numberSources(database, '2026-11-01');
  expect(unreadable).toBe(0);
  const thread = `${HOST} 6f1c2a80-0001-4000-8000-000000000001`;
  // The tombstone counts nothing.
  expect(replies).toEqual([
    expect.objectContaining({ thread, store: 'US', repliedAt: '2026-11-25T20:00:00.000Z' }),
    expect.objectContaining({ thread, store: 'US', repliedAt: '2026-11-24T18:00:00.000Z' }),
    { thread, store: 'US', buyerAt: '2026-11-26T17:12:00.000Z' },
  ]);
});

it('an answer is counted as long as the conversation is kept, also after the buyer’s data has gone', async () => {
  const database = await open();
  const seen = {
    thread: 'case-1',
    orderId: '112-1234567-7654321',
    lastBuyerAt: '2026-10-01T08:00:00.000Z',
    lastSellerAt: '2026-10-01T09:00:00.000Z',
    answered: true,
    answers: [{ buyerAt: '2026-10-01T08:00:00.000Z', repliedAt: '2026-10-01T09:00:00.000Z' }],
  };
  const at = '2026-10-01T10:00:00.000Z';
  const id = '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0c09';
  const kept = keep(undefined, seen, { host: HOST, at }, id);
  await database.table('threads').add(threadRow.parse({ ...kept, updatedAt: at }));
  expect(await clearBuyerData(database, NOW, 30)).toBe(1);
  const { replies } = await numberSources(database, '2026-10-01');
  expect(replies).toEqual([{ thread: `${HOST} case-1`, ...seen.answers[0] }]);
  const [listed] = await threads(
    database,
    () => NOW,
    () => id,
  ).listThreads();
  expect(listed).toMatchObject({ state: 'answered', thread: 'case-1' });
});

import { LIMITS } from '@/lib/threads/clock';
import {
  answeredByHand,
  isNews,
  type KeptThread,
  keep,
  type SeenThread,
  type Sighting,
} from '@/lib/threads/kept';
import type { ClerksideDatabase } from '../database';
import type { ThreadRow } from '../rows/thread';
import { threadRow } from '../rows/thread';

const HOUR = 3_600_000;

/** Conversations with buyers that pages have shown. */
export interface Threads {
  /** Keeps what a page shows. What she removed stays away until the buyer writes again. */
  see(seen: readonly SeenThread[], there: Omit<Sighting, 'at'>): Promise<void>;
  /** All of them, the last seen first. */
  listThreads(): Promise<KeptThread[]>;
  /** Those whose buyer waits and whose limit of so many hours ends before `instant` (ISO). */
  openThreadsDueBefore(instant: string, hours?: number): Promise<KeptThread[]>;
  setNoResponseNeeded(id: string, value: boolean): Promise<void>;
  /** She says that she answered it. */
  markAnswered(id: string): Promise<void>;
  /** Leaves a tombstone. */
  removeThread(id: string): Promise<void>;
}

/** @param now ISO time. @param newId a fresh UUID. */
export function threads(
  database: ClerksideDatabase,
  now: () => string,
  newId: () => string,
): Threads {
  const table = database.threads;
  const put = async (thread: KeptThread): Promise<void> => {
    await table.put(threadRow.parse({ ...thread, updatedAt: now() }));
  };

  const change = (id: string, apply: (thread: KeptThread) => KeptThread): Promise<void> =>
    database.transaction('rw', table, async () => {
      const [thread] = read([await table.get(id)]);
      if (thread) await put(apply(thread));
    });

  async function list(): Promise<KeptThread[]> {
    return read(await table.orderBy('seenAt').reverse().toArray());
  }

  return {
    see: (seen, there) =>
      database.transaction('rw', table, async () => {
        for (const one of seen) {
          const row = await table.where({ host: there.host, thread: one.thread }).first();
          // A row that cannot be read gives its place to what the page shows.
          const { data } = threadRow.safeParse(row);
          const before = data && toThread(data);
          if (data?.deletedAt !== undefined && !isNews(before, one)) continue;
          await put(keep(before, one, { ...there, at: now() }, row?.id ?? newId()));
        }
      }),
    listThreads: list,
    async openThreadsDueBefore(instant, hours = LIMITS.last) {
      const latest = Date.parse(instant) - hours * HOUR;
      return (await list()).filter(
        ({ state, noResponseNeeded, lastBuyerAt }) =>
          state === 'waiting' && !noResponseNeeded && Date.parse(lastBuyerAt ?? '') < latest,
      );
    },
    setNoResponseNeeded: (id, noResponseNeeded) =>
      change(id, (thread) => ({ ...thread, noResponseNeeded })),
    markAnswered: (id) => change(id, (thread) => answeredByHand(thread, now())),
    async removeThread(id) {
      await table.update(id, { deletedAt: now(), updatedAt: now() });
    },
  };
}

function read(rows: readonly unknown[]): KeptThread[] {
  return rows.flatMap((row) => {
    const { data } = threadRow.safeParse(row);
    return data === undefined || data.deletedAt !== undefined ? [] : [toThread(data)];
  });
}

function toThread(row: ThreadRow): KeptThread {
  const { updatedAt: _changed, deletedAt: _gone, ...thread } = row;
  return thread;
}

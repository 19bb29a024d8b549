import type { SeenThread } from '@/lib/threads/kept';
import type { Answer } from '@/lib/threads/read-thread';

/*
 * The page tells the background when buyers of the conversations it shows wrote last. It runs in the content script
 * and therefore has no dependencies: both ends are checked by hand. Names and texts are never told.
 */

const KIND = 'threads.seen';
const MOST_THREADS = 120;
const MOST_ANSWERS = 200;
const LONGEST_ID = 120;
/** A week: nothing that gives more has said anything. */
const MOST_GIVE = 10_080;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const ORDER_ID = /^\d{3}-\d{7}-\d{7}$/;

/** What a page shows of conversations. */
export interface SeenThreads {
  store?: string;
  threads: readonly SeenThread[];
}

/** Tells the background; rejects when nobody is there to hear it. */
export async function tellThreads(
  send: (message: unknown) => Promise<unknown>,
  seen: SeenThreads,
): Promise<void> {
  await send({ kind: KIND, ...seen });
}

/** What a message tells, when it is one of {@link tellThreads}; what does not fit in it is left out. */
export function threadsTold(message: unknown): SeenThreads | undefined {
  if (!isRecord(message) || message.kind !== KIND || !Array.isArray(message.threads))
    return undefined;
  const threads = message.threads.slice(0, MOST_THREADS).flatMap((one) => readThread(one) ?? []);
  const { store } = message;
  return typeof store === 'string' && /^[A-Z]{2}$/.test(store) ? { store, threads } : { threads };
}

function readThread(told: unknown): SeenThread | undefined {
  if (!isRecord(told)) return undefined;
  const { thread, orderId, lastBuyerAt, give, lastSellerAt, answered, thanks, answers } = told;
  if (typeof thread !== 'string' || thread === '' || thread.length > LONGEST_ID) return undefined;
  const isGive = Number.isInteger(give) && Number(give) > 0 && Number(give) <= MOST_GIVE;
  return {
    thread,
    answers: Array.isArray(answers) ? answers.slice(0, MOST_ANSWERS).flatMap(readAnswer) : [],
    ...(typeof orderId === 'string' && ORDER_ID.test(orderId) && { orderId }),
    ...(isInstant(lastBuyerAt) && { lastBuyerAt }),
    ...(isGive && { give: Number(give) }),
    ...(isInstant(lastSellerAt) && { lastSellerAt }),
    ...(typeof answered === 'boolean' && { answered }),
    ...(thanks === true && { thanks }),
  };
}

function readAnswer(told: unknown): Answer[] {
  if (!isRecord(told)) return [];
  const { buyerAt, repliedAt } = told;
  return isInstant(buyerAt) && isInstant(repliedAt) ? [{ buyerAt, repliedAt }] : [];
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

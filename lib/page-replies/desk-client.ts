import {
  type Circumstances,
  countReply,
  type FilledReply,
  fillReply,
  findReplies,
  type ReplyRow,
} from '@/lib/replies/messages';
import type { Written } from './ask-form';

/** Asks the background, which may have to wake first. Each rejects when there is no answer in time. */
export interface DeskClient {
  find(query: string, circumstances: Circumstances): Promise<readonly ReplyRow[]>;
  fill(id: string, values: Written, circumstances: Circumstances): Promise<FilledReply>;
  count(id: string): Promise<void>;
}

/** A worker that was asleep needs some hundred milliseconds; whoever says nothing for this long will not. */
const PATIENCE_MS = 5_000;

export function createDeskClient(
  send: (message: unknown) => Promise<unknown>,
  patience = PATIENCE_MS,
): DeskClient {
  return {
    find: (query, circumstances) =>
      within(patience, () => findReplies(send, { query, ...circumstances })),
    fill: (id, values, circumstances) =>
      within(patience, () => fillReply(send, { id, values, ...circumstances })),
    count: (id) => within(patience, () => countReply(send, id)),
  };
}

/** `ask` may also throw at once, in a page that outlived an update of the extension. */
async function within<T>(milliseconds: number, ask: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time')), milliseconds);
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    clearTimeout(timer);
  }
}

import type { PageMessageName, PageProtocol } from './page-messages';
import { protocol, readReply } from './protocol';
import type { Transport } from './transport';

/** A page that answered with an error, with nonsense, or not in time. */
export class MessageError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'MessageError';
  }
}

/**
 * `answered`: the page's answer. `absent`: our script is not in that tab (another site, a browser page, or a tab
 * opened before the extension was installed). `silent`: it is there, but no frame has what was asked for.
 * The last two are normal states, not errors.
 */
export type PageAnswer<T> =
  | { kind: 'answered'; value: T; origin: string | undefined }
  | { kind: 'absent' }
  | { kind: 'silent' };

const NOBODY = /receiving end does not exist|could not establish connection/i;
const CLOSED = /message (port|channel) closed/i;
const RETRY_AFTER_MS = 150;
const TIMEOUT_MS = 5_000;

export interface PageClient {
  /** @throws MessageError, also for an input that does not fit the protocol. */
  ask<Name extends PageMessageName>(
    tabId: number,
    name: Name,
    data: PageProtocol[Name]['in'],
  ): Promise<PageAnswer<PageProtocol[Name]['out']>>;
}

/** The panels' end of the protocol: checks what goes out and what comes back. */
export function createPageClient(
  transport: Pick<Transport, 'sendToTab'>,
  times: { retryAfter?: number; timeout?: number } = {},
): PageClient {
  const { retryAfter = RETRY_AFTER_MS, timeout = TIMEOUT_MS } = times;
  return {
    async ask(tabId, name, data) {
      const input = protocol[name].in.safeParse(data);
      if (!input.success) throw new MessageError('badRequest', `${name}: ${input.error.message}`);
      const send = (): Promise<unknown> =>
        within(timeout, name, transport.sendToTab(tabId, { kind: name, ...input.data }));
      const sent = await attempt(send, retryAfter);
      if (sent.kind !== 'answered') return sent;
      if (sent.value === undefined || sent.value === null) return { kind: 'silent' };
      const reply = readReply(name, sent.value);
      if (!reply.ok) throw new MessageError(reply.code, `${name}: ${reply.message}`);
      return { kind: 'answered', value: reply.value, origin: reply.origin };
    },
  };
}

type Sent = { kind: 'answered'; value: unknown } | { kind: 'absent' } | { kind: 'silent' };

/** One more try when nobody listens: the page's script may be starting, or the worker waking. */
async function attempt(send: () => Promise<unknown>, retryAfter: number): Promise<Sent> {
  for (const last of [false, true]) {
    try {
      return { kind: 'answered', value: await send() };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (CLOSED.test(message)) return { kind: 'silent' };
      if (!NOBODY.test(message)) throw error;
      if (last) return { kind: 'absent' };
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
  return { kind: 'absent' };
}

async function within<T>(milliseconds: number, name: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new MessageError('timeout', `${name}: no answer within ${milliseconds} ms`);
    timer = setTimeout(() => reject(error), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

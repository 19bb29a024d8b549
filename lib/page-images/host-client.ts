import {
  type HostReply,
  type HostRequest,
  type JudgedPlace,
  type JudgeRequest,
  MOST_BYTES,
  PART_BYTES,
  type ReadFailure,
} from '@/lib/image-host/messages';
import type { ImageFacts, ImageProblem } from '@/lib/listing/image';
import { readHostReply } from './replies';
import { partOf } from './send-file';

/** What was read of a picture. */
export interface PictureReading {
  identity: string;
  facts?: ImageFacts;
  problem?: ImageProblem;
}

export type ReadOutcome = PictureReading | { failure: ReadFailure | 'gone' };

/** The part of a port that is needed. */
export interface ClientPort {
  postMessage(message: HostRequest): void;
  disconnect(): void;
  onMessage: { addListener(heard: (message: unknown) => void): void };
  onDisconnect: { addListener(gone: () => void): void };
}

export interface HostClientOptions {
  /** Has the host ready; false when it cannot be. Rejects when the extension is no longer there. */
  wake(): Promise<unknown>;
  connect(): ClientPort;
  signal: AbortSignal;
  /** How long nothing is asked before the port is closed, ms: the host may then rest. */
  rest?: number;
}

/** Asks the host of the image reader. */
export interface HostClient {
  /** Reads a file, or a picture by the address of its full size. Aborting calls it off at the host, too. */
  read(source: Blob | string, texts: boolean, signal: AbortSignal): Promise<ReadOutcome>;
  /** Undefined when the host could not be reached. */
  judge(request: JudgeRequest): Promise<readonly JudgedPlace[] | undefined>;
}

const REST_MS = 20_000;
/** How often a question is asked again after the host went away under it. */
const MOST_TRIES = 3;

/** The host went away: the browser stopped it, or it had just come to rest. */
class HostGone extends Error {}

interface Asked {
  file?: Blob;
  sent: number;
  answered(reply: HostReply): void;
  lost(error: unknown): void;
}

/** Keeps one port to the host while there is something to ask. */
export function createHostClient(options: HostClientOptions): HostClient {
  const { rest = REST_MS } = options;
  const asked = new Map<number, Asked>();
  let port: ClientPort | undefined;
  let opening: Promise<ClientPort> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ids = 0;

  async function open(): Promise<ClientPort> {
    if ((await options.wake()) !== true) throw new HostGone('The host did not start');
    const fresh = options.connect();
    fresh.onMessage.addListener(hear);
    fresh.onDisconnect.addListener(() => {
      if (port === fresh) lose();
    });
    port = fresh;
    return fresh;
  }

  function reach(): Promise<ClientPort> {
    if (port) return Promise.resolve(port);
    opening ??= open().finally(() => {
      opening = undefined;
    });
    return opening;
  }

  function lose(): void {
    port = undefined;
    const all = [...asked.values()];
    asked.clear();
    for (const one of all) one.lost(new HostGone('The host went away'));
  }

  function hear(message: unknown): void {
    const reply = readHostReply(message);
    const one = reply && asked.get(reply.id);
    if (!one) return;
    if (reply.kind !== 'more') one.answered(reply);
    else void sendPart(reply.id, one);
  }

  async function sendPart(id: number, one: Asked): Promise<void> {
    const from = one.sent;
    one.sent += PART_BYTES;
    try {
      const data = await partOf(one.file ?? new Blob(), from);
      if (asked.get(id) === one) port?.postMessage({ kind: 'part', id, data });
    } catch {
      one.answered({ kind: 'failed', id, reason: 'notSent' });
      port?.postMessage({ kind: 'forget', id });
    }
  }

  async function ask(
    make: (id: number) => HostRequest,
    file?: Blob,
    signal?: AbortSignal,
  ): Promise<HostReply> {
    const reached = await reach();
    clearTimeout(timer);
    signal?.throwIfAborted();
    const id = ++ids;
    try {
      return await new Promise<HostReply>((answered, lost) => {
        asked.set(id, { sent: 0, answered, lost, ...(file ? { file } : {}) });
        signal?.addEventListener('abort', () => lost(signal.reason), { once: true });
        reached.postMessage(make(id));
      });
    } finally {
      const isOpen = asked.delete(id);
      if (signal?.aborted && isOpen) port?.postMessage({ kind: 'forget', id });
      if (asked.size === 0) restLater();
    }
  }

  function restLater(): void {
    clearTimeout(timer);
    timer = setTimeout(close, rest);
  }

  function close(): void {
    clearTimeout(timer);
    const was = port;
    port = undefined;
    was?.disconnect();
  }

  /** Asks again where the host went away; what else goes wrong is not tried twice. */
  async function askAgain(work: () => Promise<HostReply>): Promise<HostReply> {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (error) {
        const mayTry = error instanceof HostGone && tries < MOST_TRIES;
        if (!mayTry || options.signal.aborted) throw error;
      }
    }
  }

  options.signal.addEventListener('abort', close, { once: true });

  return {
    async read(source, texts, signal) {
      if (typeof source !== 'string' && source.size > MOST_BYTES) return tooLarge(source);
      const make = (id: number): HostRequest =>
        typeof source === 'string'
          ? { kind: 'address', id, address: source, texts }
          : { kind: 'file', id, size: source.size, texts };
      const file = typeof source === 'string' ? undefined : source;
      try {
        return outcomeOf(await askAgain(() => ask(make, file, signal)));
      } catch (error) {
        if (signal.aborted) throw error;
        return { failure: error instanceof HostGone ? 'broken' : 'gone' };
      }
    },
    async judge(request) {
      try {
        const reply = await askAgain(() => ask((id) => ({ kind: 'judge', id, ...request })));
        return reply.kind === 'judged' ? reply.places : undefined;
      } catch {
        // Nothing is known then, which is what the places show.
        return undefined;
      }
    },
  };
}

function tooLarge({ size }: Blob): PictureReading {
  return { identity: `too-large ${size}`, facts: { bytes: size }, problem: 'too-large' };
}

function outcomeOf(reply: HostReply): ReadOutcome {
  if (reply.kind === 'failed') return { failure: reply.reason };
  if (reply.kind !== 'read') return { failure: 'broken' };
  const { kind: _kind, id: _id, ...reading } = reply;
  return reading;
}

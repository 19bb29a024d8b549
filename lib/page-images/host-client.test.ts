// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  type HostReply,
  type HostRequest,
  MOST_BYTES,
  PART_BYTES,
} from '@/lib/image-host/messages';
import { type ClientPort, createHostClient } from './host-client';

/** A port whose other end the test plays. */
class PlayedPort implements ClientPort {
  sent: HostRequest[] = [];
  isOpen = true;
  #heard: ((message: unknown) => void)[] = [];
  #gone: (() => void)[] = [];
  readonly onMessage = {
    addListener: (heard: (message: unknown) => void) => void this.#heard.push(heard),
  };
  readonly onDisconnect = { addListener: (gone: () => void) => void this.#gone.push(gone) };

  constructor(readonly answer: (request: HostRequest, port: PlayedPort) => void) {}

  postMessage(message: HostRequest): void {
    this.sent.push(message);
    this.answer(message, this);
  }

  disconnect(): void {
    this.isOpen = false;
  }

  say(reply: HostReply): void {
    for (const heard of this.#heard) heard(structuredClone(reply));
  }

  leave(): void {
    this.isOpen = false;
    for (const gone of this.#gone) gone();
  }
}

function played(
  answer: PlayedPort['answer'],
  { wake = async () => true as unknown, rest = 10_000 } = {},
) {
  const ports: PlayedPort[] = [];
  const life = new AbortController();
  const client = createHostClient({
    wake,
    connect() {
      const port = new PlayedPort(answer);
      ports.push(port);
      return port;
    },
    signal: life.signal,
    rest,
  });
  return { client, ports, life };
}

const NEVER = new AbortController().signal;
const READ = { identity: 'abc', facts: { width: 3 } } as const;

describe('createHostClient', () => {
  it('sends a file part by part, each when it is asked for', async () => {
    const size = 2 * PART_BYTES + 5;
    let bytes = 0;
    const { client, ports } = played((request, port) => {
      if (request.kind === 'file') port.say({ kind: 'more', id: request.id });
      if (request.kind !== 'part') return;
      bytes += atob(request.data).length;
      if (bytes < size) port.say({ kind: 'more', id: request.id });
      else port.say({ kind: 'read', id: request.id, ...READ });
    });
    expect(await client.read(new Blob([new Uint8Array(size)]), false, NEVER)).toEqual(READ);
    expect(ports[0]?.sent.map(({ kind }) => kind)).toEqual(['file', 'part', 'part', 'part']);
    expect(bytes).toBe(size);
  });

  it('asks again when the host went away, and gives up in words', async () => {
    let rounds = 0;
    const { client, ports } = played((request, port) => {
      rounds++;
      if (rounds < 3) port.leave();
      else port.say({ kind: 'read', id: request.id, ...READ });
    });
    const address = 'https://m.media-amazon.com/images/I/a.jpg';
    expect(await client.read(address, true, NEVER)).toEqual(READ);
    expect(ports).toHaveLength(3);
    const never = played((_, port) => port.leave());
    expect(await never.client.read(address, true, NEVER)).toEqual({ failure: 'broken' });
    expect(await never.client.judge({} as never)).toBeUndefined();
  });

  it('says that the extension is gone, or its host cannot start', async () => {
    const gone = played(() => undefined, {
      wake: () => Promise.reject(new Error('Extension context invalidated.')),
    });
    expect(await gone.client.read('x', false, NEVER)).toEqual({ failure: 'gone' });
    const dead = played(() => undefined, { wake: async () => false });
    expect(await dead.client.read('x', false, NEVER)).toEqual({ failure: 'broken' });
  });

  it('calls a reading off at the host', async () => {
    const control = new AbortController();
    const { client, ports } = played(() => setTimeout(() => control.abort()));
    await expect(client.read('x', false, control.signal)).rejects.toBeDefined();
    expect(ports[0]?.sent.map(({ kind }) => kind)).toEqual(['address', 'forget']);
  });

  it('sends nothing of a file that is too large to be a picture', async () => {
    const { client, ports } = played(() => undefined);
    const huge = { size: MOST_BYTES + 1 } as Blob;
    expect(await client.read(huge, false, NEVER)).toMatchObject({ problem: 'too-large' });
    expect(ports).toHaveLength(0);
  });

  it('closes the port when there is nothing more to ask, and ignores nonsense', async () => {
    const { client, ports } = played(
      (request, port) => {
        for (const odd of [
          null,
          7,
          { id: 1 },
          { kind: 'read', id: request.id },
          { kind: 'x', id: 1 },
        ])
          port.say(odd as never);
        port.say({ kind: 'failed', id: request.id, reason: 'notFetched' });
      },
      { rest: 5 },
    );
    expect(await client.read('x', false, NEVER)).toEqual({ failure: 'notFetched' });
    await expect.poll(() => ports[0]?.isOpen).toBe(false);
    expect(await client.read('x', false, NEVER)).toEqual({ failure: 'notFetched' });
    expect(ports).toHaveLength(2);
  });
});

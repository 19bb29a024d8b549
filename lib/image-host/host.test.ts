import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImageReading } from '@/lib/image-reader/types';
import { createPageHost } from './host';
import { judge } from './judge';
import type { HostReply } from './messages';
import { serveImages } from './serve';

const ADDRESS = 'https://m.media-amazon.com/images/I/71abc.jpg';

function played(answer: (file: Blob) => Promise<ImageReading>) {
  const replies: HostReply[] = [];
  const fetched: string[] = [];
  const failures: unknown[] = [];
  const host = createPageHost({
    reader: {
      read: (file, _wish, signal) =>
        new Promise((resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
          answer(file).then(resolve, reject);
        }),
    },
    async fetchPicture(address) {
      fetched.push(address);
      if (address !== ADDRESS) throw new Error('no such picture');
      return new Blob(['from the listing']);
    },
    judge,
    send: (reply) => replies.push(reply),
    failed: (error) => failures.push(error),
  });
  return { host, replies, fetched, failures };
}

/** Lets everything that is under way come to its end. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const known = async (file: Blob) => ({ facts: { hash: await file.text() } });

describe('a page’s host', () => {
  it('asks for each part of a file, and reads it when it is whole', async () => {
    const { host, replies } = played(known);
    host.take({ kind: 'file', id: 1, size: 6, texts: false });
    host.take({ kind: 'part', id: 1, data: btoa('abc') });
    host.take({ kind: 'part', id: 1, data: btoa('def') });
    await settled();
    expect(replies).toEqual([
      { kind: 'more', id: 1 },
      { kind: 'more', id: 1 },
      { kind: 'read', id: 1, identity: 'abcdef', facts: { hash: 'abcdef' } },
    ]);
  });

  it('needs no part of an empty file', async () => {
    const { host, replies } = played(async () => ({ problem: 'empty' }));
    host.take({ kind: 'file', id: 1, size: 0, texts: false });
    await settled();
    expect(replies).toMatchObject([{ kind: 'read', id: 1, problem: 'empty' }]);
  });

  it('refuses parts that are no base64, or more than was announced', () => {
    for (const data of ['no base64!', '', btoa('abcdefg')]) {
      const { host, replies } = played(known);
      host.take({ kind: 'file', id: 3, size: 6, texts: false });
      host.take({ kind: 'part', id: 3, data });
      expect(replies.at(-1)).toEqual({ kind: 'failed', id: 3, reason: 'notSent' });
    }
  });

  it('fetches pictures of the listing, and says when one is not there', async () => {
    const { host, replies, fetched } = played(known);
    host.take({ kind: 'address', id: 1, address: ADDRESS, texts: false });
    host.take({ kind: 'address', id: 2, address: `${ADDRESS}x`, texts: false });
    await settled();
    expect(fetched).toEqual([ADDRESS, `${ADDRESS}x`]);
    expect(replies).toContainEqual({ kind: 'failed', id: 2, reason: 'notFetched' });
    expect(replies).toContainEqual({
      kind: 'read',
      id: 1,
      identity: 'from the listing',
      facts: { hash: 'from the listing' },
    });
  });

  it('says that the reader broke, and nothing of what was called off', async () => {
    const { host, replies, failures } = played((file) =>
      file.size === 1 ? Promise.reject(new Error('broken')) : new Promise(() => undefined),
    );
    host.take({ kind: 'file', id: 1, size: 1, texts: false });
    host.take({ kind: 'part', id: 1, data: btoa('a') });
    host.take({ kind: 'file', id: 2, size: 2, texts: false });
    host.take({ kind: 'part', id: 2, data: btoa('ab') });
    host.take({ kind: 'forget', id: 2 });
    await settled();
    host.close();
    expect(replies.filter(({ kind }) => kind !== 'more')).toEqual([
      { kind: 'failed', id: 1, reason: 'broken' },
    ]);
    expect(failures).toHaveLength(1);
  });

  it('survives whatever is said to it', () => {
    const { host, replies, failures } = played(known);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({
            kind: fc.constantFrom('file', 'part', 'address', 'forget', 'judge', 'other'),
            id: fc.oneof(fc.integer(), fc.string()),
            size: fc.oneof(fc.integer(), fc.constant(1e12)),
            data: fc.string(),
            gallery: fc.anything(),
          }),
        ),
        (message) => host.take(message),
      ),
      { seed: 4, numRuns: 300 },
    );
    expect(failures.length).toBeGreaterThan(0);
    expect(replies.every(({ kind }) => kind === 'failed' || kind === 'more')).toBe(true);
  });
});

describe('judging a gallery', () => {
  const circumstances = {
    kind: 'judge',
    id: 9,
    on: '2026-11-21',
    rulesOff: [],
    severities: {},
    locale: 'en',
  } as const;

  it('speaks of places, not of the order of those that are filled', () => {
    const reply = judge({
      ...circumstances,
      store: 'US',
      gallery: [
        { index: 0, role: 'MAIN', facts: { width: 2000, height: 2000, format: 'jpeg' } },
        { index: 4, role: 'PT', facts: { width: 450, height: 450, format: 'jpeg' } },
        { index: 7, role: 'PT' },
      ],
    });
    if (reply.kind !== 'judged') throw new Error(reply.kind);
    expect(reply.places.map(({ index }) => index)).toEqual([0, 4, 7]);
    const small = reply.places[1];
    expect(small?.findings).toMatchObject([{ code: 'I-SIZE', index: 4, start: 0, end: 0 }]);
    expect(small?.gauges.find(({ id }) => id === 'side')).toMatchObject({ verdict: 'error' });
    expect(reply.places[2]?.findings).toEqual([]);
    expect(reply.places[2]?.notChecked).not.toEqual([]);
    expect(structuredClone(reply)).toEqual(reply);
  });

  it('follows what she has decided, and her language', () => {
    const gallery = [{ index: 1, role: 'PT', facts: { width: 450, height: 450 } }] as const;
    const sizeOf = (more: object) => {
      const reply = judge({ ...circumstances, gallery, ...more });
      return reply.kind === 'judged' ? reply.places[0] : undefined;
    };
    const codes = (more: object) => sizeOf(more)?.findings.map(({ code }) => code);
    expect(codes({})).toContain('I-SIZE');
    expect(codes({ rulesOff: ['image-size'] })).not.toContain('I-SIZE');
    expect(sizeOf({ locale: 'zh-CN' })?.gauges[0]?.name).toMatch(/\p{Script=Han}/u);
  });
});

describe('serving', () => {
  it('rests once the last page has gone for a while, or none ever came', async () => {
    let connect: (port: never) => void = () => undefined;
    let rests = 0;
    serveImages({
      onConnect: { addListener: (connected) => (connect = connected as typeof connect) },
      reader: { read: async () => ({}), close: () => undefined },
      fetchPicture: async () => new Blob(),
      judge,
      failed: () => undefined,
      idle: () => rests++,
      grace: 5,
    });
    await expect.poll(() => rests).toBe(1);
    const gone: (() => void)[] = [];
    const port = (name: string) => ({
      name,
      postMessage: () => undefined,
      onMessage: { addListener: () => undefined },
      onDisconnect: { addListener: (left: () => void) => gone.push(left) },
    });
    connect(port('another') as never);
    connect(port('clerkside.images') as never);
    connect(port('clerkside.images') as never);
    expect(gone).toHaveLength(2);
    gone[0]?.();
    gone[1]?.();
    await expect.poll(() => rests).toBe(2);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { createImageReader, type WorkerLike } from './reader';
import { ImageReaderError } from './types';
import type { WorkerReply, WorkerRequest } from './worker-messages';

/** A worker whose answers the test gives. */
class PlayedWorker implements WorkerLike {
  asked: WorkerRequest[] = [];
  ended = false;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;

  postMessage(message: WorkerRequest): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(reply: WorkerReply): void {
    this.onmessage?.({ data: reply } as MessageEvent<WorkerReply>);
  }

  die(): void {
    this.onerror?.({} as ErrorEvent);
  }
}

function played(patience?: number) {
  const workers: PlayedWorker[] = [];
  const reader = createImageReader({
    start() {
      const worker = new PlayedWorker();
      workers.push(worker);
      return worker;
    },
    ...(patience === undefined ? {} : { patience }),
  });
  const at = (index: number): PlayedWorker => {
    const worker = workers[index];
    if (!worker) throw new Error(`no worker ${index}`);
    return worker;
  };
  return { reader, workers, at };
}

const WISH = { texts: false };
const file = () => new Blob(['x']);

describe('createImageReader', () => {
  it('starts no worker before there is a file, and one for all of them', async () => {
    const { reader, workers, at } = played();
    expect(workers).toHaveLength(0);
    const first = reader.read(file(), WISH);
    const second = reader.read(file(), { texts: true });
    expect(at(0).asked.map(({ texts }) => texts)).toEqual([false]);
    at(0).answer({ id: 1, reading: { facts: { width: 3 } } });
    expect(await first).toEqual({ facts: { width: 3 } });
    expect(at(0).asked.map(({ texts }) => texts)).toEqual([false, true]);
    at(0).answer({ id: 2, reading: { problem: 'empty' } });
    expect(await second).toEqual({ problem: 'empty' });
    expect(workers).toHaveLength(1);
  });

  it('lets go of what is called off, before and while it is read', async () => {
    const { reader, at } = played();
    const [now, later] = [new AbortController(), new AbortController()];
    const first = reader.read(file(), WISH, now.signal);
    const second = reader.read(file(), WISH, later.signal);
    const third = reader.read(file(), WISH);
    later.abort();
    now.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    at(0).answer({ id: 1, reading: {} });
    expect(at(0).asked.map(({ id }) => id)).toEqual([1, 3]);
    at(0).answer({ id: 3, reading: { problem: 'damaged' } });
    expect(await third).toEqual({ problem: 'damaged' });
    await expect(reader.read(file(), WISH, now.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('replaces a worker that dies or hangs, and gives up after three in a row', async () => {
    vi.useFakeTimers();
    try {
      const { reader, workers, at } = played(1_000);
      const outcomes = [1, 2, 3, 4].map(() =>
        reader.read(file(), WISH).catch((error: ImageReaderError) => error.reason),
      );
      at(0).die();
      vi.advanceTimersByTime(1_001);
      expect(at(1).ended).toBe(true);
      at(2).die();
      expect(await Promise.all(outcomes)).toEqual(['crashed', 'hung', 'crashed', 'gave-up']);
      expect(workers).toHaveLength(3);
      const again = reader.read(file(), WISH);
      at(3).answer({ id: 5, reading: {} });
      expect(await again).toEqual({});
    } finally {
      vi.useRealTimers();
    }
  });

  it('says of an error inside the worker that the file could not be read', async () => {
    const { reader, at } = played();
    const first = reader.read(file(), WISH);
    at(0).answer({ id: 1, failed: 'no canvas' });
    await expect(first).rejects.toBeInstanceOf(ImageReaderError);
    expect(at(0).ended).toBe(false);
  });

  it('frees everything when it is closed', async () => {
    const { reader, at } = played();
    const reads = [reader.read(file(), WISH), reader.read(file(), WISH)];
    reader.close();
    expect(at(0).ended).toBe(true);
    for (const read of reads) await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  });
});

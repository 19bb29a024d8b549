import { type ImageReader, ImageReaderError, type ImageReading, type ImageWish } from './types';
import type { WorkerReply, WorkerRequest } from './worker-messages';

export type { ImageReader, ImageReading, ImageWish } from './types';

/** The part of a Worker that is needed; tests put their own in its place. */
export interface WorkerLike {
  postMessage(message: WorkerRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<WorkerReply>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
}

export interface ImageReaderOptions {
  /** Starts the worker. */
  start?: () => WorkerLike;
  /** Longest that one file may take, ms; loading the models for words is a part of it. */
  patience?: number;
}

const PATIENCE_MS = 60_000;
/** How many workers in a row may break before no further one is started. */
const MOST_BREAKS = 3;

interface Job {
  id: number;
  file: Blob;
  wish: ImageWish;
  settle(outcome: ImageReading | Error): void;
  settled: boolean;
}

/**
 * A reader with a worker of its own, started on first need. A worker that dies or hangs is replaced; the file it broke
 * on is given up, the others go on.
 */
export function createImageReader(options: ImageReaderOptions = {}): ImageReader {
  const { start = startWorker, patience = PATIENCE_MS } = options;
  const waiting: Job[] = [];
  let current: Job | undefined;
  let worker: WorkerLike | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let breaks = 0;
  let ids = 0;

  function next(): void {
    if (current) return;
    current = waiting.shift();
    if (!current) return;
    const { id, file, wish } = current;
    try {
      worker ??= listen(start());
      worker.postMessage({ id, file, ...wish });
    } catch {
      broke('crashed');
      return;
    }
    timer = setTimeout(() => broke('hung'), patience);
  }

  function listen(fresh: WorkerLike): WorkerLike {
    fresh.onmessage = ({ data }) => {
      if (data.id !== current?.id) return;
      breaks = 0;
      done('reading' in data ? data.reading : new ImageReaderError('crashed'));
    };
    fresh.onerror = () => broke('crashed');
    return fresh;
  }

  function done(outcome: ImageReading | Error): void {
    clearTimeout(timer);
    current?.settle(outcome);
    current = undefined;
    next();
  }

  function broke(reason: 'crashed' | 'hung'): void {
    stop();
    breaks++;
    if (breaks >= MOST_BREAKS) {
      breaks = 0;
      for (const job of waiting.splice(0)) job.settle(new ImageReaderError('gave-up'));
    }
    done(new ImageReaderError(reason));
  }

  function stop(): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
  }

  return {
    read: (file, wish, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(aborted());
          return;
        }
        const job: Job = {
          id: ++ids,
          file,
          wish,
          settled: false,
          settle(outcome) {
            if (job.settled) return;
            job.settled = true;
            signal?.removeEventListener('abort', cancel);
            if (outcome instanceof Error) reject(outcome);
            else resolve(outcome);
          },
        };
        /** What the worker is at it brings to an end, which frees the picture; its answer goes to nobody. */
        const cancel = (): void => {
          const at = waiting.indexOf(job);
          if (at >= 0) waiting.splice(at, 1);
          job.settle(aborted());
        };
        signal?.addEventListener('abort', cancel, { once: true });
        waiting.push(job);
        next();
      }),
    close() {
      stop();
      const left = [...(current ? [current] : []), ...waiting.splice(0)];
      current = undefined;
      for (const job of left) job.settle(aborted());
    },
  };
}

function aborted(): DOMException {
  return new DOMException('Reading the image was called off', 'AbortError');
}

function startWorker(): WorkerLike {
  return new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'clerkside-images',
  });
}

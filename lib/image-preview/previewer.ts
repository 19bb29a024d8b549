import type { PreviewReply, PreviewRequest } from './messages';

/** The part of a Worker that is needed; tests put their own in its place. */
export interface PreviewWorker {
  postMessage(message: PreviewRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<PreviewReply>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
}

/**
 * A picture small enough to be shown, turned by its EXIF orientation. Rejects where the browser cannot decode it.
 * @param size of the picture as shown, in pixels
 * @param side most pixels of the longer side; a smaller picture is not enlarged
 */
export type Previewer = (
  file: Blob,
  size: { width: number; height: number },
  side: number,
) => Promise<ImageBitmap>;

interface Waiting {
  resolve(bitmap: ImageBitmap): void;
  reject(error: Error): void;
}

/** Makes previews in a worker, which is there only while some are being made. */
export function createPreviewer(start: () => PreviewWorker = startWorker): Previewer {
  const waiting = new Map<number, Waiting>();
  let worker: PreviewWorker | undefined;
  let ids = 0;

  function answered({ id, bitmap }: PreviewReply): void {
    const one = waiting.get(id);
    waiting.delete(id);
    if (bitmap === undefined) one?.reject(new Error('The browser cannot show this picture'));
    else if (one) one.resolve(bitmap);
    else bitmap.close();
    if (waiting.size === 0) end();
  }

  function end(): void {
    worker?.terminate();
    worker = undefined;
  }

  function broke(): void {
    end();
    for (const { reject } of waiting.values()) reject(new Error('Showing pictures broke'));
    waiting.clear();
  }

  return (file, { width, height }, side) =>
    new Promise((resolve, reject) => {
      const longer = Math.min(side, Math.max(width, height));
      const id = ++ids;
      if (worker === undefined) {
        worker = start();
        worker.onmessage = ({ data }) => answered(data);
        worker.onerror = broke;
      }
      waiting.set(id, { resolve, reject });
      worker.postMessage({
        id,
        file,
        resize: width >= height ? { resizeWidth: longer } : { resizeHeight: longer },
      });
    });
}

function startWorker(): PreviewWorker {
  return new Worker(new URL('./preview-worker.ts', import.meta.url), {
    type: 'module',
    name: 'clerkside-previews',
  });
}

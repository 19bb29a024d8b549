/*
 * What runs in a page of the extension, handed there as text: each function stands alone.
 */

/** Milliseconds from handing a file to the reader's worker until its facts are there; the worker is kept between calls. */
export async function timeReading(worker: string, base64: string): Promise<number> {
  const world = globalThis as { benchWorker?: Worker };
  world.benchWorker ??= new Worker(worker, { type: 'module' });
  const own = world.benchWorker;
  const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const file = new Blob([raw]);
  const start = performance.now();
  const reply = await new Promise<{ reading?: { facts?: { whiteShare?: number } } }>((resolve) => {
    own.onmessage = ({ data }) => resolve(data);
    own.postMessage({ id: 1, file, texts: false });
  });
  const time = performance.now() - start;
  if (reply.reading?.facts?.whiteShare === undefined) throw new Error(JSON.stringify(reply));
  return time;
}

/** Milliseconds that the browser itself takes to decode a file and give its pixels; `shrunk`: scaled to this side. */
export async function timeDecoding(base64: string, shrunk: number | undefined): Promise<number> {
  const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const file = new Blob([raw]);
  const start = performance.now();
  const bitmap = await createImageBitmap(file, shrunk ? { resizeWidth: shrunk } : {});
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0);
  const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
  bitmap.close();
  const time = performance.now() - start;
  if (data.length !== 4 * width * height) throw new Error('no pixels');
  return time;
}

/** Reads one file many times; the worker is kept between calls. */
export async function readManyTimes(worker: string, base64: string, times: number): Promise<void> {
  const world = globalThis as { benchWorker?: Worker };
  world.benchWorker ??= new Worker(worker, { type: 'module' });
  const own = world.benchWorker;
  const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  for (let round = 0; round < times; round += 1) {
    await new Promise((resolve) => {
      own.onmessage = resolve;
      own.postMessage({ id: 1, file: new Blob([raw]), texts: false });
    });
  }
}

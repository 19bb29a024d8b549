import { describe, expect, it } from 'vitest';
import type { PreviewReply, PreviewRequest } from './messages';
import { createPreviewer, type PreviewWorker } from './previewer';

function played() {
  const asked: PreviewRequest[] = [];
  const workers: (PreviewWorker & { isOver: boolean })[] = [];
  const preview = createPreviewer(() => {
    const worker = {
      isOver: false,
      postMessage: (message: PreviewRequest) => void asked.push(message),
      terminate(): void {
        worker.isOver = true;
      },
      onmessage: null,
      onerror: null,
    };
    workers.push(worker);
    return worker;
  });
  const reply = (data: PreviewReply) =>
    workers.at(-1)?.onmessage?.({ data } as MessageEvent<PreviewReply>);
  return { preview, asked, workers, reply };
}

const FILE = new Blob(['x']);
const BITMAP = { width: 480 } as ImageBitmap;

describe('previews', () => {
  it.each([
    [{ width: 2000, height: 1000 }, { resizeWidth: 480 }],
    [{ width: 1000, height: 2000 }, { resizeHeight: 480 }],
    [{ width: 300, height: 200 }, { resizeWidth: 300 }],
  ])('of %j are asked for as %j', async (size, resize) => {
    const { preview, asked, reply } = played();
    const made = preview(FILE, size, 480);
    expect(asked).toEqual([{ id: 1, file: FILE, resize }]);
    reply({ id: 1, bitmap: BITMAP });
    expect(await made).toBe(BITMAP);
  });

  it('keep a worker only while some are being made', async () => {
    const { preview, workers, reply } = played();
    const size = { width: 9, height: 9 };
    const both = Promise.all([preview(FILE, size, 9), preview(FILE, size, 9)]);
    reply({ id: 2, bitmap: BITMAP });
    expect(workers.map(({ isOver }) => isOver)).toEqual([false]);
    reply({ id: 1, bitmap: BITMAP });
    await both;
    const third = preview(FILE, size, 9);
    expect(workers.map(({ isOver }) => isOver)).toEqual([true, false]);
    reply({ id: 3, bitmap: BITMAP });
    await third;
  });

  it('are refused for what the browser cannot decode, and when the worker breaks', async () => {
    const { preview, workers, reply } = played();
    const tiff = preview(FILE, { width: 9, height: 9 }, 9);
    reply({ id: 1 });
    await expect(tiff).rejects.toThrow('cannot show');
    const other = preview(FILE, { width: 9, height: 9 }, 9);
    workers.at(-1)?.onerror?.({} as ErrorEvent);
    await expect(other).rejects.toThrow('broke');
  });
});

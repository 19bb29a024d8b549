import type { PreviewReply, PreviewRequest } from './messages';

/** The part of a worker's own world that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<PreviewRequest>) => unknown) | null;
  postMessage(message: PreviewReply, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

/** Shrinking a large picture takes tens of milliseconds, which is why it is not done where the panel is drawn. */
scope.onmessage = async ({ data: { id, file, resize } }) => {
  try {
    const bitmap = await createImageBitmap(file, {
      imageOrientation: 'from-image',
      resizeQuality: 'medium',
      ...resize,
    });
    scope.postMessage({ id, bitmap }, [bitmap]);
  } catch {
    scope.postMessage({ id }, []);
  }
};

import { readImage } from './read-image';
import type { WorkerReply, WorkerRequest } from './worker-messages';

/** The part of a worker's own world that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerRequest>) => unknown) | null;
  postMessage(message: WorkerReply): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = async ({ data: { id, file, texts } }) => {
  try {
    scope.postMessage({ id, reading: await readImage(file, { texts }) });
  } catch (error) {
    scope.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
  }
};

import type { ImageReading, ImageWish } from './types';

/** What the worker is asked: one file. */
export interface WorkerRequest extends ImageWish {
  id: number;
  file: Blob;
}

/** What it answers: the reading, or that something in it failed that is no fault of the file. */
export type WorkerReply = { id: number; reading: ImageReading } | { id: number; failed: string };

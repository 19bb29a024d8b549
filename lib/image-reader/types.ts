import type { ImageFacts, ImageProblem } from '@/lib/listing/image';

/** What is known of one image file after it was read: facts, or why there are none, or both (facts of the header). */
export interface ImageReading {
  facts?: ImageFacts;
  problem?: ImageProblem;
}

/** What is to be found out beside size, colours and sharpness. */
export interface ImageWish {
  /** Looks for words too, which loads the models on first need. */
  texts: boolean;
}

/** Reads image files off the main thread, one after the other, in the order they were asked for. */
export interface ImageReader {
  /**
   * Facts of a file. Rejects with an `AbortError` once `signal` aborts, and with an {@link ImageReaderError} when the
   * worker broke on this file or could not be started.
   */
  read(file: Blob, wish: ImageWish, signal?: AbortSignal): Promise<ImageReading>;
  /** Ends the worker and frees its memory; what is waiting is aborted. */
  close(): void;
}

/** The worker broke on a file, hung, or cannot be started: nothing is known of the file. */
export class ImageReaderError extends Error {
  constructor(readonly reason: 'crashed' | 'hung' | 'gave-up') {
    super(`The image could not be read: ${reason}`);
    this.name = 'ImageReaderError';
  }
}

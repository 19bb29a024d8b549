import type { Row } from '../support/figures';
import { browserRows } from './browser';
import { nodeRows } from './node';

/** The facts of pictures, against who can find out the same. */
export async function* imagesBench(): AsyncGenerator<Row> {
  yield* nodeRows();
  yield* browserRows();
}

import { type Launched, launchWithExtension } from '@/lib/cli/launch';
import { startPractice } from '@/tests/practice/server';
import { freshBuild } from '../support/build';
import type { Row } from '../support/figures';
import { keystrokeRows } from './keystrokes';
import { loadRows } from './load';
import { heapRow } from './memory';
import { idleRow, quietKeysRow } from './quiet';
import { evaluationRow, sizeRow, unsupportedRow } from './sizes';

const SPEEDS = [1, 4];

/** The production build in a real Chromium on the practice pages, beside the same browser without it. */
export async function* pageBench(): AsyncGenerator<Row> {
  const extension = await freshBuild('bench');
  yield sizeRow(extension);
  const practice = await startPractice();
  const opened: Launched[] = [];
  try {
    const extended = await launchWithExtension({ practice, extension });
    opened.push(extended);
    const plain = await launchWithExtension({ practice, extension: false });
    opened.push(plain);
    yield* pageRows(extended, plain);
  } finally {
    for (const browser of opened) await browser.close();
    await practice.close();
  }
}

async function* pageRows(extended: Launched, plain: Launched): AsyncGenerator<Row> {
  yield await unsupportedRow(extended);
  yield await evaluationRow(extended);
  for (const slowdown of SPEEDS) yield* keystrokeRows(extended, plain, slowdown);
  yield await quietKeysRow(extended);
  yield await heapRow(extended, plain);
  yield* loadRows(extended, plain);
  yield await idleRow(extended);
}

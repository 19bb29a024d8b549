import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_BUILD, type Launched, launchWithExtension } from '@/lib/cli/launch';
import { runProgram } from '@/lib/cli/programs';
import { ROOT } from '@/lib/cli/root';
import { startPractice } from '@/tests/practice/server';
import type { Row } from '../support/figures';
import { keystrokeRows } from './keystrokes';
import { loadRows } from './load';
import { heapRow } from './memory';
import { idleRow, quietKeysRow } from './quiet';
import { evaluationRow, sizeRow, unsupportedRow } from './sizes';

const SPEEDS = [1, 4];

/** The production build in a real Chromium on the practice pages, beside the same browser without it. */
export async function* pageBench(): AsyncGenerator<Row> {
  const extension = await freshBuild();
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

/** Builds what is there now and keeps a copy, so that a build meanwhile cannot change what is measured. */
async function freshBuild(): Promise<string> {
  const { ok, output } = await runProgram('wxt', ['build', '-b', 'chrome']);
  if (!ok) throw new Error(`the extension could not be built:\n${output}`);
  const copy = join(ROOT, '.output/bench/extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(CHROME_BUILD, copy, { recursive: true });
  return copy;
}

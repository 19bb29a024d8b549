import { parseArgs } from 'node:util';
import { engineBench } from '@/tests/bench/engine';
import { filesBench } from '@/tests/bench/files/bench';
import { imagesBench } from '@/tests/bench/images/bench';
import { textBench } from '@/tests/bench/images/text';
import { pageBench } from '@/tests/bench/page/bench';
import { searchBench } from '@/tests/bench/search';
import { storageBench } from '@/tests/bench/storage/bench';
import type { Row } from '@/tests/bench/support/figures';

/** The benches by name. */
const BENCHES: Readonly<Record<string, () => AsyncGenerator<Row>>> = {
  engine: engineBench,
  files: filesBench,
  images: imagesBench,
  ocr: textBench,
  page: pageBench,
  search: searchBench,
  storage: storageBench,
};

const OK = 0;
const MISSED = 1;
const UNUSABLE = 2;

/**
 * `npm run -s bench -- --only NAME`: measures and prints one JSON object a line.
 * Exit status: 0 all bars met, 1 some missed, 2 unusable arguments or something could not be measured.
 */
export async function main(args: string[]): Promise<number> {
  const names = namesFrom(args);
  if (names === undefined) {
    process.stderr.write(`bench: use --only with one of: ${Object.keys(BENCHES).join(', ')}\n`);
    return UNUSABLE;
  }
  let status = OK;
  for (const name of names) status = Math.max(status, await run(name));
  return status;
}

async function run(name: string): Promise<number> {
  let status = OK;
  try {
    for await (const row of BENCHES[name]?.() ?? []) {
      process.stdout.write(`${JSON.stringify(row)}\n`);
      if (row.ok === false) status = MISSED;
    }
  } catch (error) {
    process.stderr.write(
      `bench ${name}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return UNUSABLE;
  }
  return status;
}

function namesFrom(args: string[]): string[] | undefined {
  try {
    const { values } = parseArgs({ args, options: { only: { type: 'string' } } });
    const all = Object.keys(BENCHES);
    const wanted = values.only?.split(',') ?? all;
    return wanted.every((name) => all.includes(name)) ? wanted : undefined;
  } catch {
    return undefined;
  }
}

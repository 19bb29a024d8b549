import { setTimeout } from 'node:timers/promises';
import type { Launched } from '@/lib/cli/launch';
import { median, type Row, rounded } from '../support/figures';
import { EDITOR } from './editor';

const PAIRS = 17;
const WARM_UPS = 2;
const SETTLE_MS = 1_500;
const FCP_BAR_MS = 60;
const SCRIPT_BAR_MS = 80;

interface Load {
  fcp: number;
  script: number;
}

/** The same page with and without the extension, turn by turn; medians of the differences of each pair. */
export async function* loadRows(extended: Launched, plain: Launched): AsyncGenerator<Row> {
  const pairs: { ours: Load; theirs: Load }[] = [];
  for (let round = 0; round < PAIRS + WARM_UPS; round += 1) {
    const first = await load(round % 2 === 0 ? extended : plain);
    const second = await load(round % 2 === 0 ? plain : extended);
    const pair =
      round % 2 === 0 ? { ours: first, theirs: second } : { ours: second, theirs: first };
    if (round >= WARM_UPS) pairs.push(pair);
  }
  yield differenceRow(
    'load-first-contentful-paint',
    pairs.map(({ ours, theirs }) => [ours.fcp, theirs.fcp]),
    FCP_BAR_MS,
  );
  yield differenceRow(
    'load-script',
    pairs.map(({ ours, theirs }) => [ours.script, theirs.script]),
    SCRIPT_BAR_MS,
  );
}

function differenceRow(
  name: string,
  pairs: readonly (readonly [number, number])[],
  limit: number,
): Row {
  const [ours, theirs] = [
    median(pairs.map(([one]) => one)),
    median(pairs.map(([, other]) => other)),
  ];
  const difference = median(pairs.map(([one, other]) => one - other));
  return {
    name,
    ours: rounded(ours),
    peer: rounded(theirs),
    peerName: 'the same page without the extension',
    ratio: rounded(theirs / ours),
    unit: 'ms',
    pairs: pairs.length,
    difference: rounded(difference),
    bar: `median of paired differences <= ${limit}`,
    ok: difference <= limit,
  };
}

async function load({ newPage }: Launched): Promise<Load> {
  const page = await newPage();
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.goto(EDITOR);
  await page.waitForFunction('window.practice?.ready');
  await setTimeout(SETTLE_MS);
  const fcp = Number(
    await page.evaluate('performance.getEntriesByName("first-contentful-paint")[0]?.startTime'),
  );
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const script = metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? Number.NaN;
  return { fcp, script: script * 1_000 };
}

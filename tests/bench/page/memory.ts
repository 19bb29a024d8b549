import type { CDPSession } from 'puppeteer-core';
import type { Launched } from '@/lib/cli/launch';
import { alone, type Row, rounded } from '../support/figures';
import { intoTitle, keysOf, openEditor, press } from './editor';

const KEYS = 2_000;
const WARM_UP_KEYS = 104;
const BAR_MB = 2;

/** How much the page's heap (page and extension share one) has grown after 2,000 keys. */
export async function heapRow(extended: Launched, plain: Launched): Promise<Row> {
  const ours = await growth(extended);
  const theirs = await growth(plain);
  return {
    ...alone('heap-growth', ours, `MB after ${KEYS} keys`),
    peer: rounded(theirs),
    peerName: 'the same page without the extension',
    bar: `<= ${BAR_MB}`,
    ok: ours <= BAR_MB,
  };
}

async function growth(browser: Launched): Promise<number> {
  const page = await openEditor(browser);
  const session = await page.createCDPSession();
  await intoTitle(page);
  await press(page, keysOf(WARM_UP_KEYS), 0);
  const before = await heap(session);
  await press(page, keysOf(KEYS), 0);
  const after = await heap(session);
  await page.close();
  return (after - before) / 1e6;
}

/** Bytes in use; collected several times, since weak things go one round later. */
async function heap(session: CDPSession): Promise<number> {
  for (let round = 0; round < 4; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Launched } from '@/lib/cli/launch';
import { alone, type Row } from '../support/figures';
import { intoTitle, keysOf, openEditor, press } from './editor';
import { stretchesOf, traced } from './trace';

const IDLE_MS = 60_000;
const KEYS = 104;
const PAUSE_MS = 60;
/** What may not be used on the way of a keystroke, as the isolated world calls it. */
const COUNTED = [
  'setTimeout',
  'setInterval',
  'requestIdleCallback',
  'chrome.storage.local.get',
  'chrome.storage.local.set',
  'chrome.storage.local.remove',
  'chrome.runtime.sendMessage',
  'chrome.runtime.connect',
];

/** A page that nobody touches: no script of ours may run at all. */
export async function idleRow(browser: Launched): Promise<Row> {
  const page = await openEditor(browser);
  await intoTitle(page);
  await setTimeout(2_000);
  const events = await traced(page, () => setTimeout(IDLE_MS));
  await page.close();
  const stretches = stretchesOf(events, browser.extensionId);
  return alone('idle-work', stretches.length, `runs of our script in ${IDLE_MS / 1_000} s`, {
    ours: stretches.length,
    ms: stretches.reduce((sum, { ms }) => sum + ms, 0),
    runs: stretches
      .slice(0, 5)
      .map(({ at, name, functionName }) => `${name} ${functionName} at ${Math.round(at)}`),
    bar: '0',
    ok: stretches.length === 0,
  });
}

/** Timers, messages and storage that our code uses while somebody types. */
export async function quietKeysRow(browser: Launched): Promise<Row> {
  const page = await openEditor(browser);
  await intoTitle(page);
  const { session, context } = await isolatedWorld(page, browser.extensionId);
  const evaluate = async (expression: string): Promise<unknown> =>
    (
      await session.send('Runtime.evaluate', {
        expression,
        contextId: context,
        returnByValue: true,
      })
    ).result.value;
  await evaluate(`(${countCalls.toString()})(${JSON.stringify(COUNTED)})`);
  await press(page, keysOf(KEYS), PAUSE_MS);
  await setTimeout(500);
  const calls = (await evaluate('globalThis.benchCalls')) as Record<string, number>;
  await page.close();
  const sum = Object.values(calls).reduce((all, one) => all + one, 0);
  return alone(
    'keystroke-side-work',
    sum,
    `timers, messages and storage accesses in ${KEYS} keys`,
    {
      ours: sum,
      calls,
      bar: '0',
      ok: sum === 0,
    },
  );
}

/** The world in which the content script runs. */
async function isolatedWorld(
  page: Page,
  extensionId: string,
): Promise<{ session: CDPSession; context: number }> {
  const session = await page.createCDPSession();
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) done(context.id);
    });
  });
  await session.send('Runtime.enable');
  const context = await Promise.race([found, setTimeout(5_000, undefined)]);
  if (context === undefined) throw new Error('the content script has no world in this page');
  return { session, context };
}

/** Runs in the isolated world: wraps functions by path so that their calls are counted. */
function countCalls(paths: string[]): void {
  const calls: Record<string, number> = {};
  for (const path of paths) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const owner = steps.reduce<unknown>(
      (at, step) => (at as Record<string, unknown> | undefined)?.[step],
      globalThis,
    );
    const original = (owner as Record<string, unknown> | undefined)?.[last];
    if (typeof original !== 'function') continue;
    calls[path] = 0;
    Object.defineProperty(owner, last, {
      configurable: true,
      writable: true,
      value: (...args: unknown[]): unknown => {
        calls[path] = (calls[path] ?? 0) + 1;
        return Reflect.apply(original, owner, args);
      },
    });
  }
  Object.assign(globalThis, { benchCalls: calls });
}

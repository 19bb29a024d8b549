import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type Practice, startPractice } from '@/tests/practice/server';
import { findFirefox } from './browser';
import { runProgram } from './programs';
import { ROOT } from './root';

const BUILD = join(ROOT, '.output', 'firefox-mv3');
/** Firefox cannot send all host names to one port, so the practice server has to be where HTTPS is. */
const PORT = 443;
const EDITOR = 'https://sellercentral.amazon.com/interactive/listing/workflow/edit?empty=1&lang=en';
const TITLE = '[name="item_name-0-value"]';
const BAD_TITLE = 'Free Shipping Harborline Bath Towel';
const WAIT = { timeout: 30_000 };

/**
 * `npm run test:firefox`: a smoke run of the content script in Firefox. Its extension pages cannot be
 * driven by any tool, so popup and panels are tested in Chromium only. Where it cannot run, it says why
 * and gives 0: it is an addition, not a part of `npm test`.
 */
export async function main(): Promise<number> {
  const firefox = findFirefox();
  if (!firefox) return skip('no Firefox is installed (FIREFOX_PATH may name one)');
  const practice = await startPractice({ port: PORT }).catch((error: Error) => error);
  if (practice instanceof Error) {
    return skip(`port ${PORT} on 127.0.0.1 cannot be used (${practice.message}); root may use it`);
  }
  try {
    return await smoke(firefox, practice);
  } finally {
    await practice.close();
  }
}

function skip(reason: string): number {
  console.log(`test:firefox: skipped: ${reason}`);
  return 0;
}

async function smoke(firefox: string, practice: Practice): Promise<number> {
  const build = await runProgram('wxt', ['build', '-b', 'firefox']);
  if (!build.ok || !existsSync(join(BUILD, 'manifest.json'))) {
    console.error(`${build.output}\ntest:firefox: the build failed`);
    return 1;
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: { 'network.dns.forceResolve': '127.0.0.1' },
  });
  try {
    console.log(`${firefox} ${await browser.version()}, ${practice.origin}`);
    const failed = await steps(browser);
    console.log(`${STEPS - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

const STEPS = 3;

/** @returns how many of the steps failed; behind a failed one the rest cannot be told. */
async function steps(browser: Browser): Promise<number> {
  await browser.installExtension(BUILD);
  const page = await browser.newPage();
  let done = 0;
  const step = async (what: string, run: () => Promise<unknown>) => {
    await run();
    done += 1;
    console.log(`ok      ${what}`);
  };
  try {
    await page.goto(EDITOR);
    await step('the page is recognised', () =>
      page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]', WAIT),
    );
    await step('what is typed is marked', async () => {
      await page.evaluate(
        (host) => document.querySelector(host)?.shadowRoot?.querySelector('textarea')?.focus(),
        TITLE,
      );
      await page.keyboard.type(BAD_TITLE);
      await page.waitForFunction(
        () =>
          document
            .querySelector('clerkside-overlay')
            ?.shadowRoot?.querySelector('[data-code][data-field="title"]'),
        WAIT,
      );
    });
    await step('the typed text is as it was typed', async () => {
      const value = await page.evaluate(
        (host) => document.querySelector(host)?.shadowRoot?.querySelector('textarea')?.value,
        TITLE,
      );
      if (value !== BAD_TITLE) throw new Error(`the field holds "${value}"`);
    });
  } catch (error) {
    console.log(`failed  ${error instanceof Error ? error.message : error}`);
  }
  return STEPS - done;
}

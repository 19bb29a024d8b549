import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Locale } from '@/lib/i18n';
import type { Launched } from './browser';
import { PATIENCE } from './wait';

const SCREENSHOTS = join(import.meta.dirname, '../../../.output/screenshots/panels');

export type PanelFile =
  | 'popup.html'
  | 'sidepanel.html'
  | 'options.html'
  | 'catalogue.html'
  | `desk.html${string}`;
/** What the page in front answers, by message; `throw` fails. */
export type Answers = Readonly<Record<string, unknown>> | 'throw';

/** Opens a panel as a tab; without `answers` it finds no page of ours in front. */
export async function openPanel(
  chromium: Launched,
  file: PanelFile,
  answers?: Answers,
): Promise<Page> {
  const page = await chromium.newPage();
  if (answers !== undefined) await page.evaluateOnNewDocument(answer, JSON.stringify(answers));
  await page.goto(`chrome-extension://${chromium.extensionId}/${file}`);
  return settled(page);
}

/** The panel once nothing in it is still to come: what arrives late moves what is about to be clicked. */
export async function settled(panel: Page): Promise<Page> {
  await panel.waitForSelector('main');
  await panel.waitForFunction('document.querySelectorAll("[class*=animate-spin]").length === 0', {
    polling: PATIENCE.interval,
  });
  return panel;
}

/** Switches the language as the settings do, and waits until the panel follows. */
export async function switchLanguage(page: Page, locale: Locale): Promise<void> {
  await page.evaluate(`chrome.storage.local.set({ language: ${JSON.stringify(locale)} })`);
  await page.waitForFunction(`document.documentElement.lang === ${JSON.stringify(locale)}`);
}

/** Runs in the panel before its own scripts: the page in front is played. */
function answer(json: string): void {
  const answers: Record<string, unknown> | 'throw' = JSON.parse(json);
  const played = (_tab: number, message: { kind: string }): Promise<unknown> => {
    if (answers === 'throw') return Promise.reject(new Error('played failure'));
    const value = answers[message.kind];
    const origin = 'https://sellercentral.amazon.com';
    return Promise.resolve(value === undefined ? undefined : { ok: true, value, origin });
  };
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { tabs: { sendMessage: unknown } } | undefined
  >;
  for (const api of [browser, chrome]) if (api) api.tabs.sendMessage = played;
}

/** Saves what the panel looks like, in full length. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const path = join(SCREENSHOTS, `${name}.png`) as `${string}.png`;
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}

/** What axe finds of impact "serious" or "critical" in the page, or in `context` (axe's own form), one line each. */
export async function seriousIssues(page: Page, context = 'document'): Promise<string[]> {
  const source = await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  // Evaluated through the protocol: the panel's content security policy lets no script in.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source);
  const results = (await page.evaluate(
    `axe.run(${context}, { resultTypes: ["violations"] })`,
  )) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
    );
}

/** True when nothing of the page is wider than its window. */
export async function fitsWidth(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Launched } from '@/lib/cli/launch';
import { languagesOf, STORE_CODES, type Store } from '@/lib/listing/stores';
import { alone, type Row } from '../support/figures';
import { EDITOR, UNSUPPORTED } from './editor';
import { stretchesOf, traced } from './trace';

const ALL_CODE_BAR = 130_000;
const UNSUPPORTED_BAR = 15_000;

interface Manifest {
  content_scripts?: { js?: string[] }[];
  web_accessible_resources?: { resources: string[] }[];
}

/** Pages with places for pictures have no message box, and the other way round: only the larger of the two counts. */
const EITHER = /^page-(images|replies)\./;
/** Scripts of which a page loads some: the texts of its language, the words of its store's languages. */
const TEXTS = /^page-texts-/;
const WORDS = /^page-words-(\w\w)\./;
const PARTLY = [EITHER, TEXTS, WORDS];

/**
 * The most that runs in a page, zipped: content scripts and what scripts pages may load, of the texts only the
 * larger language, of the words only those of the store that has most, of pictures and replies the larger; `all` is
 * the sum of every file.
 */
export function sizeRow(build: string): Row {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;
  const named = [
    ...(manifest.content_scripts ?? []).flatMap((one) => one.js ?? []),
    ...(manifest.web_accessible_resources ?? []).flatMap((one) => one.resources),
  ];
  const files = scriptsIn(build).filter((file) => named.some((pattern) => fits(file, pattern)));
  const sizes = files.map(
    (file) => [file, gzipSync(readFileSync(join(build, file)), { level: 9 }).length] as const,
  );
  const all = sizes.reduce((total, [, size]) => total + size, 0);
  const sum =
    sizes.reduce(
      (total, [file, size]) => total + (PARTLY.some((some) => some.test(file)) ? 0 : size),
      0,
    ) +
    largest(sizes, TEXTS) +
    largest(sizes, EITHER) +
    Math.max(...STORE_CODES.map((store) => wordsOf(store, sizes)));
  return alone('page-code', sum, 'bytes, gzip', {
    ours: sum,
    all,
    files: Object.fromEntries(sizes),
    bar: `<= ${ALL_CODE_BAR}`,
    ok: sum <= ALL_CODE_BAR,
  });
}

function largest(sizes: readonly (readonly [string, number])[], of: RegExp): number {
  return Math.max(0, ...sizes.flatMap(([file, size]) => (of.test(file) ? [size] : [])));
}

/** Bytes of the words that a store's pages load. */
function wordsOf(store: Store, sizes: readonly (readonly [string, number])[]): number {
  const spoken: readonly string[] = languagesOf(store);
  return sizes
    .filter(([file]) => spoken.includes(WORDS.exec(file)?.[1] ?? ''))
    .reduce((total, [, size]) => total + size, 0);
}

/** The script of the extension that a page without a supported surface makes the browser parse. */
export async function unsupportedRow(browser: Launched): Promise<Row> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const scripts: { url: string; length: number }[] = [];
  session.on('Debugger.scriptParsed', ({ url, length }) => {
    if (url.startsWith(`chrome-extension://${browser.extensionId}/`))
      scripts.push({ url, length: length ?? 0 });
  });
  await session.send('Debugger.enable');
  await page.goto(UNSUPPORTED);
  await page.waitForSelector('clerkside-overlay[data-surface="none"]', { timeout: 10_000 });
  await setTimeout(2_000);
  await page.close();
  const sum = scripts.reduce((all, script) => all + script.length, 0);
  return alone('unsupported-page-code', sum, 'bytes evaluated, not zipped', {
    ours: sum,
    scripts: scripts.map(({ url, length }) => `${new URL(url).pathname} ${length}`),
    bar: `<= ${UNSUPPORTED_BAR}`,
    ok: scripts.length > 0 && sum <= UNSUPPORTED_BAR,
  });
}

/** How long the browser takes to compile and run our scripts on the way to the first marks. */
export async function evaluationRow(browser: Launched): Promise<Row> {
  const page = await browser.newPage();
  const events = await traced(page, async () => {
    await page.goto(EDITOR);
    await page.waitForFunction(
      'document.querySelector("clerkside-overlay")?.shadowRoot?.querySelector("[data-code]")',
    );
    await setTimeout(1_000);
  });
  await page.close();
  const stretches = stretchesOf(events, browser.extensionId);
  const sum = (wanted: (name: string) => boolean): number =>
    stretches.filter(({ name }) => wanted(name)).reduce((all, { ms }) => all + ms, 0);
  return alone(
    'page-code-evaluation',
    sum((name) => name !== 'FunctionCall'),
    'ms to compile and evaluate',
    {
      firstLookMs: sum((name) => name === 'FunctionCall'),
      longestMs: Math.max(0, ...stretches.map(({ ms }) => ms)),
    },
  );
}

function scriptsIn(build: string): string[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'));
}

function fits(file: string, pattern: string): boolean {
  const parts = pattern
    .replace(/^\//, '')
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(file);
}

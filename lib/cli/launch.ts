import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { ensureBrowser, isRoot } from './browser';
import { ROOT } from './root';
import { type ExtensionWorker, WorkerSession } from './service-worker';
import { type Watch, watchBrowser, watchSession } from './watch';

/** Where `npm run build` puts the extension for Chromium. */
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');

export interface LaunchOptions {
  /** The practice server that every host name leads to; without one, no host is reachable. */
  practice?: { port: number };
  /** Default: true. */
  headless?: boolean;
  /** Language of the browser, e.g. `zh-CN`. Default: `en-US`. */
  lang?: string;
  extraArgs?: readonly string[];
  /** Profile to start with and to leave behind, for tests of a restart. Default: a fresh one, removed at the end. */
  userDataDir?: string;
  /** Folder of the built extension, or false for a browser without it. Default: the production build. */
  extension?: string | false;
  /** Size of the pages in CSS pixels; null follows the window. Default: 1280 × 900, null with a window. */
  viewport?: { width: number; height: number } | null;
  /** Whether Ctrl+C kills the browser at once. Default: true; false when the caller ends it in good order. */
  handlesSignals?: boolean;
}

export interface Launched extends Watch {
  browser: Browser;
  extensionId: string;
  /** The extension's service worker; asked anew each time, since the browser may have stopped it. */
  worker(): Promise<ExtensionWorker>;
  /** A new tab at `url`, once its document is loaded. */
  newPage(url?: string): Promise<Page>;
  /** The real popup, opened over `page` (default: the active tab). */
  popup(page?: Page): Promise<Page>;
  /** The real side panel beside `page` (default: the active tab). */
  sidepanel(page?: Page): Promise<Page>;
  /** A file of the extension in a tab, e.g. `options.html`. */
  extensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

const WAIT = { timeout: 20_000 };

/** Starts a Chromium with the extension loaded, and records all errors and requests from the start. */
export async function launchWithExtension(options: LaunchOptions = {}): Promise<Launched> {
  const extension = options.extension ?? CHROME_BUILD;
  if (extension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No built extension in ${extension}. Run "npm run build" first.`);
  }
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'clerkside-')));
  const headless = options.headless ?? true;
  const lang = options.lang ?? 'en-US';
  const handlesSignals = options.handlesSignals ?? true;
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser(),
    headless,
    pipe: true,
    ...(extension ? { enableExtensions: [extension] } : {}),
    userDataDir,
    acceptInsecureCerts: true,
    handleSIGINT: handlesSignals,
    handleSIGTERM: handlesSignals,
    handleSIGHUP: handlesSignals,
    defaultViewport: options.viewport ?? (headless ? { width: 1280, height: 900 } : null),
    // On Linux the language of the interface comes from the environment, elsewhere from --lang.
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
    args: [...chromiumArgs(options.practice, lang), ...(options.extraArgs ?? [])],
  });
  const close = async () => {
    await browser.close();
    if (!options.userDataDir) {
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  };
  try {
    return { ...(await handles(browser, extension !== false)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function chromiumArgs(practice: { port: number } | undefined, lang: string): string[] {
  return [
    `--host-resolver-rules=MAP * ${practice ? `127.0.0.1:${practice.port}` : '~NOTFOUND'}`,
    '--ignore-certificate-errors',
    `--lang=${lang}`,
    `--accept-lang=${lang}`,
    '--no-first-run',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(isRoot() ? ['--no-sandbox'] : []),
  ];
}

async function handles(browser: Browser, extended: boolean): Promise<Omit<Launched, 'close'>> {
  const watch = watchBrowser(browser);
  const extensionId = extended ? await findExtension(browser) : '';
  const address = (file: string) => `chrome-extension://${extensionId}/${file}`;
  const newPage = async (url?: string) => {
    const page = await browser.newPage();
    if (url) await page.goto(url);
    return page;
  };
  const extensionPage = (file: string) => newPage(address(file));
  const session = new WorkerSession(browser, address('background.js'), (opened) =>
    watchSession(opened, address('background.js'), watch),
  );
  if (extended) await session.attach();
  const worker = () => live(session, extensionPage);
  const popup = async (page?: Page) => {
    await closePages(browser, address('popup.html'));
    await page?.bringToFront();
    const opened = waitForPage(browser, address('popup.html'));
    await (await worker()).evaluate('chrome.action.openPopup()');
    return opened;
  };
  return {
    ...watch,
    browser,
    extensionId,
    worker,
    newPage,
    extensionPage,
    popup,
    sidepanel: async (page) => openSidepanel(browser, address('sidepanel.html'), await popup(page)),
  };
}

async function findExtension(browser: Browser): Promise<string> {
  const isBackground = (target: Target) =>
    target.type() === 'service_worker' && target.url().endsWith('/background.js');
  return new URL((await browser.waitForTarget(isBackground, WAIT)).url()).host;
}

/** The service worker; if the browser has stopped it, a message from an extension page wakes it. */
async function live(
  session: WorkerSession,
  extensionPage: (file: string) => Promise<Page>,
): Promise<ExtensionWorker> {
  if (!(await session.isRunning())) {
    const page = await extensionPage('options.html');
    await page.evaluate('void chrome.runtime.sendMessage({ kind: "wake" }).catch(() => undefined)');
    const deadline = Date.now() + WAIT.timeout;
    while (!(await session.isRunning()) && Date.now() < deadline) await setTimeout(20);
    await page.close();
  }
  await session.attach();
  return session;
}

async function closePages(browser: Browser, url: string): Promise<void> {
  for (const target of browser.targets().filter((each) => each.url().startsWith(url))) {
    const page = await target.asPage();
    await page.close().catch(() => undefined); // A popup closes by itself as soon as it loses the focus.
  }
}

/** The page at `url` that opens from now on. */
async function waitForPage(browser: Browser, url: string): Promise<Page> {
  const before = new Set(browser.targets());
  const fits = (target: Target) =>
    target.url().startsWith(url) && target.type() === 'page' && !before.has(target);
  const page = await (await browser.waitForTarget(fits, WAIT)).asPage();
  // Asked by the clock: a panel behind another window may be given no frame.
  await page.waitForFunction('document.readyState === "complete"', { polling: 20 });
  return page;
}

/**
 * Chromium opens the side panel only on a user's gesture. An evaluation in a page counts as one, in
 * the service worker it does not; so the popup does it, as it does for people.
 */
async function openSidepanel(browser: Browser, url: string, popup: Page): Promise<Page> {
  const query =
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)';
  const tabId = Number(await popup.evaluate(query));
  await closePages(browser, url);
  const opened = waitForPage(browser, url);
  // The panel takes the focus, which closes the popup, often before it could answer.
  await popup.evaluate(`chrome.sidePanel.open({ tabId: ${tabId} })`).catch(() => undefined);
  return opened;
}

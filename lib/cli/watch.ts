import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

/** One thing that went wrong in a page, in the extension's script in it, or in the extension itself. */
export interface ConsoleError {
  /** Address of the page or script it happened in. */
  where: string;
  text: string;
}

/** One request, as the browser saw it start. */
export interface RequestRecord {
  url: string;
  /** Address of the page or worker that asked. */
  from: string;
  /** True when a script of the extension asked, be it in its own page or within Amazon's. */
  byExtension: boolean;
}

export interface Watch {
  /** Uncaught errors and `console.error` of all pages and of the extension since the start. */
  readonly errors: ConsoleError[];
  readonly requests: RequestRecord[];
}

const WATCHED = new Set(['page', 'background_page', 'other', 'iframe']);
const DOMAINS = ['Runtime.enable', 'Network.enable', 'Page.enable'] as const;

/**
 * Watches every page of `browser` from now on (the service worker apart, see `WorkerSession`), through the protocol itself: what runs in the
 * isolated world of a content script is then seen just like what the page does.
 */
export function watchBrowser(browser: Browser): Watch {
  const watch: Watch = { errors: [], requests: [] };
  const seen = new WeakSet<Target>();
  const add = async (target: Target) => {
    const isBrowserOwn = target.url().startsWith('chrome://');
    if (seen.has(target) || isBrowserOwn || !WATCHED.has(target.type())) return;
    seen.add(target);
    try {
      await watchSession(await target.createCDPSession(), target.url(), watch);
    } catch (error) {
      // A target may be gone before the session stands (a popup that closes at once).
      if (browser.targets().includes(target)) throw error;
    }
  };
  browser.on('targetcreated', (target) => void add(target));
  for (const target of browser.targets()) void add(target);
  return watch;
}

/** Watches one target; `where` names it until it tells its address itself. */
export async function watchSession(
  session: CDPSession,
  where: string,
  watch: Watch,
): Promise<void> {
  let url = where;
  session.on('Page.frameNavigated', ({ frame }) => {
    if (!frame.parentId) url = frame.url;
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    watch.errors.push({ where: exceptionDetails.url ?? url, text: describe(exceptionDetails) }),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'assert') return;
    const text = args.map(asText).join(' ');
    watch.errors.push({ where: stackTrace?.callFrames[0]?.url ?? url, text });
  });
  session.on('Network.requestWillBeSent', (event) => watch.requests.push(record(event, url)));
  await Promise.all(DOMAINS.map((method) => enable(session, method)));
}

/** Not every kind of target has every domain; one without a network has nothing to record. */
async function enable(session: CDPSession, method: (typeof DOMAINS)[number]) {
  await session.send(method).catch((error: unknown) => {
    if (!/wasn't found|not found|closed|detached/i.test(String(error))) throw error;
  });
}

function record(event: Protocol.Network.RequestWillBeSentEvent, target: string): RequestRecord {
  const from = event.documentURL || target;
  return { url: event.request.url, from, byExtension: byExtension(from, event) };
}

function byExtension(from: string, event: Protocol.Network.RequestWillBeSentEvent): boolean {
  if (from.startsWith('chrome-extension://')) return true;
  let stack = event.initiator.stack;
  while (stack) {
    if (stack.callFrames.some((frame) => frame.url.startsWith('chrome-extension://'))) return true;
    stack = stack.parent;
  }
  return (event.initiator.url ?? '').startsWith('chrome-extension://');
}

function describe(details: Protocol.Runtime.ExceptionDetails): string {
  return details.exception?.description ?? details.text;
}

function asText(value: Protocol.Runtime.RemoteObject): string {
  return value.description ?? String(value.value ?? value.type);
}

/** Requests of the extension that went further than its own files. It shall make none. */
export function networkRequests(requests: readonly RequestRecord[]): RequestRecord[] {
  const harmless = /^(chrome-extension|data|blob|about):/;
  return requests.filter((request) => request.byExtension && !harmless.test(request.url));
}

import type { Locale } from '@/lib/i18n/core';
import type { Language } from '@/lib/listing/stores';
import { announcePageChange, type PageHandlers, servePage } from '@/lib/messaging/page-messages';
import { createHost } from '@/lib/overlay/host';
import { UNSUPPORTED } from '@/lib/session/unsupported';
import { isAmbiguous, surfaceIdOfFrame } from '@/lib/surfaces/address';
import { takePage } from './hand-over';

/** What the loader needs of the extension around it. */
export interface LoaderOptions {
  view: Window;
  signal: AbortSignal;
  onMessage: Parameters<typeof servePage>[1];
  send(message: unknown): Promise<unknown>;
  /** Loads the page code. */
  load(): Promise<unknown>;
  /** Loads the texts of a language. */
  loadTexts(locale: Locale): Promise<unknown>;
  /** Loads the words of a store's language. */
  loadWords(language: Language): Promise<unknown>;
  /** Loads the script that measures pictures. */
  loadImages(): Promise<unknown>;
  /** Loads the script that finds replies while she types. */
  loadReplies(): Promise<unknown>;
  /** Calls back after each change of the address. */
  onNavigate(navigated: () => void): void;
  failed(error: unknown): void;
}

const NO_PAGE: PageHandlers = { 'page.state': () => UNSUPPORTED };

/**
 * Runs on every Seller Central page and therefore stays tiny: it says "not supported here" or brings in
 * the page code, and starts afresh when the page moves on without loading anew.
 */
export function runLoader(options: LoaderOptions): void {
  const { view, signal } = options;
  const isTop = view === view.top;
  let handlers: PageHandlers = isTop ? NO_PAGE : {};
  let current: string | undefined;
  let life = new AbortController();
  let navigated = (): void => undefined;

  const stop = servePage(
    {
      'page.state': (data) => handlers['page.state']?.(data),
      'page.facts': (data) => handlers['page.facts']?.(data),
      'page.evidence': (data) => handlers['page.evidence']?.(data),
      'page.insert': (data) => handlers['page.insert']?.(data),
      'page.show': (data) => handlers['page.show']?.(data),
    },
    options.onMessage,
  );
  signal.addEventListener(
    'abort',
    () => {
      stop();
      life.abort();
    },
    { once: true },
  );

  function announce(): void {
    void announcePageChange(options.send);
  }

  function enter(surface: string | undefined): void {
    current = surface;
    life.abort();
    life = new AbortController();
    handlers = isTop ? NO_PAGE : {};
    navigated = () => undefined;
    if (surface === undefined && !isTop) return;
    const element = createHost(view.document, life.signal);
    element.dataset.surface = surface ?? 'none';
    element.dataset.health = 'ok';
    if (surface === undefined) announce();
    else bring(surface, element, life.signal).catch((error) => fail(surface, element, error));
  }

  /** The page is one we should know, but our own code is not there: better to be blind than silent. */
  function fail(surface: string, element: HTMLElement, error: unknown): void {
    options.failed(error);
    element.dataset.health = 'blind';
    if (isTop) handlers = { 'page.state': () => ({ ...UNSUPPORTED, surface, health: 'blind' }) };
    announce();
  }

  async function bring(surface: string, element: HTMLElement, own: AbortSignal): Promise<void> {
    const start = await takePage(options.load);
    if (own.aborted) return;
    const onNavigate = (act: () => void): void => {
      navigated = act;
    };
    const { loadTexts, loadWords, loadImages, loadReplies } = options;
    const started = await start({
      surface,
      element,
      signal: own,
      loadTexts,
      loadWords,
      loadImages,
      loadReplies,
      onNavigate,
      announce,
    });
    if (own.aborted) return;
    handlers = started;
    announce();
  }

  /** Starts afresh if the page is of another kind now; false when it is of the same. */
  function look(): boolean {
    if (signal.aborted) return true;
    const surface = surfaceIdOfFrame(view);
    if (surface === current) return false;
    enter(surface);
    return true;
  }

  current = surfaceIdOfFrame(view);
  enter(current);
  options.onNavigate(() => {
    if (!look()) navigated();
  });
  watchAmbiguous(view, signal, look);
}

/** Where the address does not tell the view, each change of the page may be another view. */
function watchAmbiguous(view: Window, signal: AbortSignal, look: () => unknown): void {
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting || !isAmbiguous(new URL(view.location.href))) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      look();
    });
  });
  observer.observe(view.document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

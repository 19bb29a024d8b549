import { browser } from 'wxt/browser';
import { report } from '@/lib/diagnostics';
import { tellThreads } from '@/lib/messaging/seen-threads';
import type { PageReader, Surface } from '@/lib/surfaces/define';
import { seenOn } from '@/lib/threads/kept';
import { isOwner } from './owner';
import type { ThreadLook } from './thread-look';

/** What is needed to notice that another order or conversation was opened. */
export interface FactsNewsOptions {
  surface: Surface;
  reader: PageReader;
  signal: AbortSignal;
  threads: ThreadLook;
  store(): string | undefined;
  /** Instant (ISO). */
  now(): string;
  /** How many fields the page has now. */
  fieldCount(): number;
  announce(): void;
}

/**
 * Tells a panel that shows the facts of a page, when there is time, that they are others now; and the background
 * when a buyer of a conversation it shows wrote, or was answered.
 */
export function createFactsNews(options: FactsNewsOptions): { look(): void } {
  const { surface, reader, signal, threads } = options;
  let told = '';
  let kept = '';
  let idle = 0;
  signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });

  /** Times that a page writes as "2 hours ago" are others each minute; its words are not. */
  function keep(): void {
    const shown = threads.raw();
    const store = options.store();
    const now = JSON.stringify([shown, store]);
    if (now === kept || !isOwner(surface, reader, options.fieldCount() > 0)) return;
    kept = now;
    const { thread, threads: rows = [] } = threads.read(shown);
    const seen = seenOn(thread, rows, options.now());
    if (seen.length === 0) return;
    const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);
    tellThreads(send, { threads: seen, ...(store && { store }) }).catch((error: unknown) =>
      report(error, { module: 'page', id: 'threads' }),
    );
  }

  return {
    look() {
      const { facts } = surface;
      if (!facts || idle !== 0) return;
      idle = requestIdleCallback(() => {
        idle = 0;
        if (signal.aborted) return;
        if (surface.threads) keep();
        const now = JSON.stringify([facts(reader), options.fieldCount(), kept]);
        if (now === told) return;
        told = now;
        options.announce();
      });
    },
  };
}

import type { PageReader, Surface } from '@/lib/surfaces/define';

/** What is needed to notice that another order or conversation was opened. */
export interface FactsNewsOptions {
  surface: Surface;
  reader: PageReader;
  signal: AbortSignal;
  /** How many fields the page has now. */
  fieldCount(): number;
  announce(): void;
}

/** Tells a panel that shows the facts of a page, when there is time, that they are others now. */
export function createFactsNews(options: FactsNewsOptions): { look(): void } {
  const { surface, reader, signal } = options;
  let told = '';
  let idle = 0;
  signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
  return {
    look() {
      const { facts } = surface;
      if (!facts || idle !== 0) return;
      idle = requestIdleCallback(() => {
        idle = 0;
        if (signal.aborted) return;
        const now = JSON.stringify([facts(reader), options.fieldCount()]);
        if (now === told) return;
        told = now;
        options.announce();
      });
    },
  };
}

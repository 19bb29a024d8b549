import { skuOf } from '@/lib/session/listing-of';
import type { Health } from '@/lib/session/page-state';
import type { MarkedRecord } from '@/lib/session/record';
import type { Session } from '@/lib/session/session';
import type { Waiver } from '@/lib/settings';
import type { PageReader, Surface } from '@/lib/surfaces/define';
import { createFactsNews } from './facts-news';
import { createProofNews } from './proof-news';
import type { ThreadLook } from './thread-look';
import { watchWaivers } from './waiver-watch';

/** What the page tells others of itself, and what it needs for that. */
export interface NewsOptions {
  surface: Surface;
  reader: PageReader;
  session: Session;
  signal: AbortSignal;
  threads: ThreadLook;
  store(): string | undefined;
  /** Instant (ISO). */
  now(): string;
  records(): readonly MarkedRecord[];
  health(): Health;
  waivers(): readonly Waiver[];
  /** Stores the waivers as they are now. */
  keep(waivers: readonly Waiver[]): void;
  announce(): void;
}

/** What others hear of a page: panels of its facts, the settings of texts that changed, runs of what is proved. */
export function createNews(options: NewsOptions): { look(): void } {
  const { session, surface } = options;
  const facts = createFactsNews({ ...options, fieldCount: () => session.records.length });
  const waivers = watchWaivers(window, {
    ...options,
    sku: () => skuOf(session.listing),
    store: options.keep,
  });
  const proofs = createProofNews(window, { ...options, surface: surface.id });
  return {
    look() {
      facts.look();
      waivers.look();
      proofs.look();
    },
  };
}

import type { Store } from '@/lib/listing/stores';
import { letterLanguage } from '@/lib/rules/shared/letter-language';
import type { PageReader, ShownThreads, Surface } from '@/lib/surfaces/define';
import { viewOf } from '@/lib/text/view';
import { readRow, readThread, type ThreadFacts, type ThreadRow } from '@/lib/threads/read-thread';
import { STORE_ZONES } from '@/lib/zones/store-zones';

/** What the page tells of conversations, its times understood. Texts and names stay in memory. */
export interface ThreadSight {
  thread?: ThreadFacts;
  threads?: readonly ThreadRow[];
  /** What the buyer wrote last. */
  lastBuyerText?: string;
}

interface Options {
  surface: Surface;
  reader: PageReader;
  store(): Store | undefined;
  /** Instant (ISO). */
  now(): string;
}

/** Looks at the conversations of a page. */
export class ThreadLook {
  #revision: number | undefined;
  #language: string | undefined;

  constructor(private readonly options: Options) {}

  /** As they stand on the page. */
  raw(): ShownThreads {
    const { surface, reader } = this.options;
    return surface.threads?.(reader) ?? {};
  }

  /** Times are shown in the zone of the store the header names (confidence C), unless they tell their own. */
  read(shown = this.raw()): ThreadSight {
    const { reader, store, now } = this.options;
    const here = store();
    const zone = here && STORE_ZONES[here];
    const { documentElement } = reader.document;
    const context = { now: now(), language: documentElement.lang, ...(zone && { zone }) };
    const open = shown.open && readThread(shown.open, context);
    return {
      ...(open && { thread: open.facts }),
      ...(open?.lastBuyerText && { lastBuyerText: open.lastBuyerText }),
      ...(shown.list && { threads: shown.list.map(readRow) }),
    };
  }

  /** The language of the buyer's last message by its words; undefined where it is too short to tell. */
  language(): string | undefined {
    const { reader, surface } = this.options;
    if (!surface.threads) return undefined;
    // Asked after every change of the page, but the words of a conversation change only with its elements.
    if (reader.revision === undefined || reader.revision !== this.#revision) {
      const text = this.read().lastBuyerText;
      this.#language = text === undefined ? undefined : letterLanguage(viewOf(text, 'en'));
      this.#revision = reader.revision;
    }
    return this.#language;
  }
}

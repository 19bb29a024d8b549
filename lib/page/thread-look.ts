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
  /** What the buyer wrote, the last at the end. */
  buyerTexts: readonly string[];
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
      buyerTexts: open?.buyerTexts ?? [],
      ...(shown.list && { threads: shown.list.map(readRow) }),
    };
  }

  /**
   * The language of the buyer's last message by its words or, where that is too short, of all that the buyer wrote;
   * undefined where that is too short as well.
   */
  language(): string | undefined {
    const { reader, surface } = this.options;
    if (!surface.threads) return undefined;
    // Asked after every change of the page, but the words of a conversation change only with its elements.
    if (reader.revision === undefined || reader.revision !== this.#revision) {
      const { buyerTexts } = this.read();
      const languageOf = (text: string) => letterLanguage(viewOf(text, 'en'));
      this.#language = languageOf(buyerTexts.at(-1) ?? '') ?? languageOf(buyerTexts.join('\n'));
      this.#revision = reader.revision;
    }
    return this.#language;
  }
}

import { report } from '@/lib/diagnostics';
import type { Locale } from '@/lib/i18n/page';
import type { FieldRecord } from '@/lib/session/record';
import type { Session } from '@/lib/session/session';
import type { Settings } from '@/lib/settings';
import type { PageFacts, PageReader, Surface, TextControl } from '@/lib/surfaces/define';
import type { WriteResult } from '@/lib/surfaces/write';
import { localeOf } from './locale';
import { type TypedPlace, writeReply } from './writing';

/** What the palette is told about the page. */
export interface RepliesWorld {
  /** Our own element in the page. */
  element: HTMLElement;
  signal: AbortSignal;
  /** The message box as it is now; undefined while she cannot write into it, an input method being at work. */
  box(): TextControl | undefined;
  facts(): PageFacts;
  locale(): Locale;
  isOn(): boolean;
  /** Puts a reply in the place of what was typed; one step of undo takes it back. */
  write(place: TypedPlace, text: string): WriteResult;
}

/** The palette of one page. */
export interface Palette {
  /** The page changed, or was drawn anew: the palette follows its box, or closes. */
  look(): void;
}

export type StartPalette = (world: RepliesWorld) => Palette;

/** The code of the palette is a script of its own, loaded where there is a message box; it meets us at an agreed place. */
const PLACE = Symbol.for('clerkside.startPalette');

interface Place {
  [PLACE]?: StartPalette;
}

/** Called by the code of the palette when it has been loaded. */
export function offerPalette(start: StartPalette): void {
  (globalThis as Place)[PLACE] = start;
}

/** What the page gives for it. */
export interface RepliesOptions {
  element: HTMLElement;
  signal: AbortSignal;
  loadReplies(): Promise<unknown>;
  surface: Surface;
  reader: PageReader;
  session: Session;
  settings(): Settings;
  /** Takes over fields that the page has just drawn anew. */
  relocate(): void;
}

/** The replies of one page: the palette is loaded when the page has a message box for the first time. */
export function createReplies(options: RepliesOptions): Palette {
  const { signal, element } = options;
  const place = globalThis as Place;
  const isOn = (): boolean => options.settings().typedReplies;
  const record = (): FieldRecord | undefined =>
    options.session.records.find(({ field }) => field === 'message');
  let own: Palette | undefined;
  let isAsked = false;

  async function bring(): Promise<void> {
    isAsked = true;
    if (!place[PLACE]) await options.loadReplies();
    if (signal.aborted) return;
    own = place[PLACE]?.({
      element,
      signal,
      isOn,
      facts: () => factsOf(options),
      locale: () => localeOf(options.settings()),
      box() {
        const box = record();
        return box === undefined || box.composing ? undefined : box.control;
      },
      write(typed, text) {
        const relocate = (): TextControl | undefined => {
          options.relocate();
          return record()?.control;
        };
        return writeReply(record(), typed, text, relocate);
      },
    });
    if (own === undefined)
      throw new Error('The code of the palette was loaded but did not offer itself');
  }

  return {
    look() {
      own?.look();
      if (own !== undefined || isAsked || !isOn() || record() === undefined) return;
      bring().catch((error: unknown) => report(error, { module: 'page', id: 'replies' }));
    },
  };
}

/** What replies are filled from. The language of what the buyer wrote goes before that of the store. */
function factsOf({ surface, reader, session }: RepliesOptions): PageFacts {
  const facts = surface.facts?.(reader) ?? {};
  const { buyerLanguage } = session.listing;
  if (buyerLanguage === undefined) return facts;
  return { ...facts, buyerLanguage: buyerLanguage.slice(0, 2).toLowerCase() };
}

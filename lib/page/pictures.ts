import { report } from '@/lib/diagnostics';
import type { Listing } from '@/lib/listing/listing';
import type { PictureRecord } from '@/lib/session/record';
import type { Settings } from '@/lib/settings';
import type { PageReader, PictureSlot } from '@/lib/surfaces/define';

/** What the measuring of pictures is told about the page. */
export interface PicturesWorld {
  reader: PageReader;
  signal: AbortSignal;
  /** The listing, and what she has decided, as they are now. */
  listing(): Listing;
  settings(): Settings;
  /** Pictures changed, or what is known of them. */
  changed(records: readonly PictureRecord[], gone: readonly PictureRecord[]): void;
  /** The page shows another picture in one of its places: they have to be looked for again. */
  look(): void;
}

/** The pictures of one page. */
export interface Pictures {
  readonly records: readonly PictureRecord[];
  /** Takes over the places of the page as they are now; new pictures are measured. */
  setSlots(slots: readonly PictureSlot[]): void;
  /** The circumstances may have changed: judges anew if they did. */
  recheck(): void;
}

export type StartPictures = (world: PicturesWorld) => Pictures;

/**
 * The code for pictures is a script of its own, loaded when a page has places for some: scripts of the isolated world
 * share nothing but an agreed place, which the page cannot see.
 */
const PLACE = Symbol.for('clerkside.startPictures');

interface Place {
  [PLACE]?: StartPictures;
}

/** Called by the code for pictures when it has been loaded. */
export function offerPictures(start: StartPictures): void {
  (globalThis as Place)[PLACE] = start;
}

/** The pictures of a page; what knows of them is loaded on first need. */
export function createPictures({
  loadImages,
  ...world
}: PicturesWorld & { loadImages(): Promise<unknown> }): Pictures {
  const failed = (error: unknown): void => report(error, { module: 'page', id: 'images' });
  const place = globalThis as Place;
  let own: Pictures | undefined;
  let latest: readonly PictureSlot[] = [];
  let isAsked = false;

  async function bring(): Promise<void> {
    isAsked = true;
    if (!place[PLACE]) await loadImages();
    if (world.signal.aborted) return;
    own = place[PLACE]?.(world);
    if (own === undefined)
      throw new Error('The code for pictures was loaded but did not offer itself');
    own.setSlots(latest);
  }

  return {
    get records() {
      return own?.records ?? [];
    },
    setSlots(slots) {
      latest = slots;
      own?.setSlots(slots);
      own?.recheck();
      if (own === undefined && slots.length > 0 && !isAsked) bring().catch(failed);
    },
    recheck: () => own?.recheck(),
  };
}

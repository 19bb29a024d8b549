import { fullSizeAddress } from '@/lib/image-host/address';
import type { JudgedPlace } from '@/lib/image-host/messages';
import type { PictureRecord } from '@/lib/session/record';
import type { PictureSlot } from '@/lib/surfaces/define';
import type { ReadOutcome } from './host-client';

/** One place that holds a picture, and what is known of it. */
export interface Place {
  slot: PictureSlot;
  record: PictureRecord;
  /** The chosen file, or the full-size address of what stands on the listing. */
  source: File | string;
  /** Undefined while it is not read. */
  outcome: ReadOutcome | undefined;
  judged: JudgedPlace | undefined;
  /** Calls the reading off. */
  control: AbortController;
}

/** A file that was chosen for a place, and what the page showed there until then. */
export interface Chosen {
  file: File;
  before: string | undefined;
  /** True once the page has shown anything for it. */
  isShown: boolean;
}

/**
 * What to measure in a place: the chosen file, until the page shows another picture of the listing there or takes the
 * picture away; else what stands on the listing. Undefined for an empty place, and for what nobody may fetch.
 */
export function sourceOf(slot: PictureSlot, chosen: Chosen | undefined): File | string | undefined {
  const onListing = slot.address === undefined ? undefined : fullSizeAddress(slot.address);
  if (chosen === undefined) return onListing;
  const isOther = onListing !== undefined && onListing !== chosen.before;
  const isTaken = chosen.isShown && slot.address === undefined;
  if (isOther || isTaken) return onListing;
  return chosen.file;
}

/** A place for a picture that has just been found. */
export function newPlace(
  slot: PictureSlot,
  source: File | string,
  gauges: () => HTMLElement | undefined,
): Place {
  return {
    slot,
    source,
    outcome: undefined,
    judged: undefined,
    control: new AbortController(),
    record: {
      field: 'image',
      index: slot.index,
      key: `image#${slot.index}`,
      host: slot.area,
      control: slot.element,
      text: '',
      findings: [],
      ignored: 0,
      allowed: 0,
      aside: [],
      notChecked: [],
      revision: 0,
      note: undefined,
      details: undefined,
      side: undefined,
      gauges,
    },
  };
}

/** The same picture in an element that the page has drawn anew: what is known of it still holds. */
export function movedPlace(place: Place, slot: PictureSlot): Place {
  return { ...place, slot, record: { ...place.record, host: slot.area, control: slot.element } };
}

import type { FieldRef, Listing, TextField } from '@/lib/listing/listing';
import type { Finding, NotChecked, Severity, Verdict } from '@/lib/rules/define';
import type { HostField, TextControl } from '@/lib/surfaces/define';

/** A place of the listing on the open page, and what was found there. */
interface PlaceRecord extends FieldRef {
  /** `field#index`: the same place of the listing keeps it when the page replaces the element. */
  readonly key: string;
  /** The page's own element. */
  host: HTMLElement;
  /** What is seen of the place, and is marked. */
  control: HTMLElement;
  /** What the findings speak of: the text, or what stands for the picture. */
  text: string;
  /** Findings to show: neither ignored, allowed nor touched by an edit since the last check. */
  findings: readonly Finding[];
  /** How many findings of this text the user chose to ignore. */
  ignored: number;
  /** How many findings of this text somebody answers for. */
  allowed: number;
  /** Severities of findings that are not shown: set aside is not mended, and still counts in the score. */
  aside: readonly Severity[];
  notChecked: readonly NotChecked[];
  /** Counts up with each change of `findings`, so that a drawing can tell whether it is old. */
  revision: number;
}

/** A field of the open page and what is known of its text. */
export interface FieldRecord extends PlaceRecord {
  field: TextField;
  control: TextControl;
  /** True while an input method is composing in it: nothing is checked until it is done. */
  composing: boolean;
}

/** A picture of the open page. Whoever measures it fills this in; the session of texts knows nothing of it. */
export interface PictureRecord extends PlaceRecord {
  field: 'image';
  /** How it stands, in a few words: that it is being measured, how large it is, or why nothing is known. */
  note: string | undefined;
  /** Its measurements in one sentence each. */
  details: string | undefined;
  /** Its longer side in pixels, once that is known. */
  side: number | undefined;
  /** Its measurements beside their limits, made anew each time they are shown. */
  gauges(): HTMLElement | undefined;
}

/** Whatever is marked on a page. */
export type MarkedRecord = FieldRecord | PictureRecord;

/** True for a picture; a text field otherwise. */
export function isPicture(record: MarkedRecord): record is PictureRecord {
  return record.field === 'image';
}

/** Key of a place in the listing. */
export function keyOf(ref: FieldRef): string {
  return `${ref.field}#${ref.index}`;
}

/** A record for a field just found, not yet checked. */
export function newRecord(field: HostField): FieldRecord {
  return {
    ...field,
    key: keyOf(field),
    text: '',
    findings: [],
    ignored: 0,
    aside: [],
    allowed: 0,
    notChecked: [],
    composing: false,
    revision: 0,
  };
}

/** What checks one text. The session knows the engine only by this. */
export interface Checker {
  /** `since`: the text is as before, and only another part of the listing has changed. */
  check(
    ref: FieldRef,
    raw: string,
    listing: Listing,
    formLimit: number | undefined,
    since?: { changed: keyof Listing; before: Verdict },
  ): Verdict;
  /** Fields whose findings may change when another part of the listing has changed. */
  dependents(changed: keyof Listing): readonly FieldRef['field'][];
}

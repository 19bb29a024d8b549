import type { FieldRef, Listing } from '@/lib/listing/listing';
import type { Finding, NotChecked, Severity, Verdict } from '@/lib/rules/define';
import type { HostField } from '@/lib/surfaces/define';

/** A field of the open page and what is known of its text. */
export interface FieldRecord extends HostField {
  /** `field#index`: the same place of the listing keeps it when the page replaces the element. */
  readonly key: string;
  /** The text the findings speak of. */
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
  /** True while an input method is composing in it: nothing is checked until it is done. */
  composing: boolean;
  /** Counts up with each change of `findings`, so that a drawing can tell whether it is old. */
  revision: number;
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

import { autoUpdate } from '@floating-ui/dom';
import type { Finding, Severity } from '@/lib/rules/define';
import { isPicture, type MarkedRecord } from '@/lib/session/record';
import { type Badge, type BadgeWords, createBadge } from './badge';
import { type Box, intersect } from './box';
import { clippingAncestors, textBox, unclipped } from './clip';
import { isAnywhereCovered, isCovered } from './covered';
import type { Highlights } from './highlights';
import { createMark, describeMark, dropMark, type MarkView, placeMark } from './marks';
import { createMirror, type Mirror } from './mirror';
import { reconcile } from './reconcile';
import { rangeBoxes, valueRange } from './value-range';

/** Width of the mark of a finding about the field as a whole, which has no words to lie under. */
const NO_WORDS_PX = 10;

/** What a field's drawing needs of the overlay around it. */
export interface FieldViewContext {
  layer: HTMLElement;
  mirrors: HTMLElement;
  /** Undefined where the browser has no value ranges, or the user chose the mirror. */
  highlights: Highlights | undefined;
  signal: AbortSignal;
  findingName(finding: Finding): string;
  severityWord(severity: Severity): string;
  badgeWords(record: MarkedRecord): BadgeWords;
  openCard(record: MarkedRecord): void;
  /** The field moved, was resized or scrolled: place it again, soon. */
  moved(): void;
}

/** The drawing of one field: its marks and its badge. Measuring and writing are apart, so that fields batch. */
export interface FieldView {
  readonly record: MarkedRecord;
  readonly marks: ReadonlyMap<string, MarkView>;
  /**
   * Brings marks and badge in line with the record's findings; measures nothing.
   * `inert`: a modal dialog of the page shuts this field off, nothing may be drawn for it.
   */
  describe(inert: boolean): void;
  /**
   * Reads where everything is; writes nothing. `anew`: also looks again whether the page lays something over
   * the field, which a keystroke alone cannot have changed.
   */
  measure(anew: boolean): void;
  /** Writes what was measured; `toLayer` carries viewport px to layer px. */
  place(toLayer: (box: Box) => Box): void;
  /** Forgets which ancestors clip the field: styles on the page may have changed. */
  restyled(): void;
  remove(): void;
}

/** Makes the drawing of a field and keeps it informed of the field's moves until removed. */
export function createFieldView(record: MarkedRecord, context: FieldViewContext): FieldView {
  const { control } = record;
  const marks = new Map<string, MarkView>();
  const badge: Badge = createBadge(context.layer, () => context.openCard(record));
  const own = new AbortController();
  const signal = AbortSignal.any([own.signal, context.signal]);
  let mirror: Mirror | undefined;
  let clips: readonly Element[] | undefined;
  let badgeAt: Box | undefined;
  let shutOff = false;
  /** Whether something lies over a part of the field; undefined until it has been looked at. */
  let covered: boolean | undefined;

  const stopFollowing = autoUpdate(control, null, context.moved);
  control.addEventListener('scroll', context.moved, { signal, passive: true });

  function describe(inert: boolean): void {
    shutOff = inert;
    const wanted = new Map<string, Finding>();
    const ordinals = new Map<string, number>();
    for (const finding of inert ? [] : record.findings) {
      const nth = ordinals.get(finding.code) ?? 0;
      ordinals.set(finding.code, nth + 1);
      wanted.set(`${finding.code} ${nth}`, finding);
    }
    reconcile(marks, wanted, (finding) => createMark(finding, context.layer), takeAway);
    for (const [key, view] of marks) {
      const finding = wanted.get(key);
      if (!finding) continue;
      const samePaint = view.finding.severity === finding.severity && rangeFits(view, finding);
      if (!samePaint) unpaint(view);
      describeMark(view, finding, context.findingName(finding));
      if (isPicture(record)) describeLead(view, finding);
      if (!view.range) paint(view);
    }
    const words = context.badgeWords(record);
    if (marks.size > 0 || (words.note && !inert)) badge.describe(record, words);
    else badge.clear();
  }

  /** All marks of a picture lie over each other: the first of the gravest speaks for them, in a word. */
  function describeLead(view: MarkView, finding: Finding): void {
    const lead = gravest(record.findings);
    if (finding === lead) view.element.dataset.word = context.severityWord(finding.severity);
    else delete view.element.dataset.word;
  }

  function paint(view: MarkView): void {
    const hasWords = view.finding.start !== view.finding.end;
    if (!context.highlights || isPicture(record) || !hasWords) return;
    view.range = valueRange(record.control, view.finding);
    if (view.range) context.highlights.add(view.finding.severity, view.range);
  }

  function unpaint(view: MarkView): void {
    if (!view.range) return;
    context.highlights?.remove(view.finding.severity, view.range);
    view.range.disconnect?.();
    view.range = undefined;
  }

  function takeAway(view: MarkView): void {
    unpaint(view);
    dropMark(view, context.layer);
  }

  function measure(anew: boolean): void {
    badgeAt = undefined;
    for (const view of marks.values()) view.boxes = [];
    if (shutOff || !badge.isUsed || !control.isConnected) return;
    const rect = control.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) return;
    clips ??= clippingAncestors(control);
    const body = control.ownerDocument.body;
    const seen = unclipped(rect, clips, body);
    if (!seen) return;
    if (anew || covered === undefined) covered = isAnywhereCovered(record, seen);
    if (!covered || !isCovered(record, seen)) badgeAt = seen;
    const inside = isPicture(record)
      ? seen
      : unclipped(textBox(record.control, rect, getComputedStyle(control)), clips, body);
    if (inside) measureMarks(inside);
  }

  function measureMarks(inside: Box): void {
    let mirrorReady = false;
    for (const view of marks.values()) {
      let boxes: Box[];
      if (isPicture(record)) boxes = [inside];
      else if (view.finding.start === view.finding.end)
        boxes = [{ ...inside, right: inside.left + NO_WORDS_PX }];
      else if (view.range) boxes = rangeBoxes(view.range);
      else {
        mirror ??= createMirror(record.control, context.mirrors);
        if (!mirrorReady) mirror.update();
        mirrorReady = true;
        boxes = mirror.boxes(view.finding);
      }
      view.boxes = boxes
        .map((box) => intersect(box, inside))
        .filter((box) => box !== undefined)
        .filter((box) => !covered || !isCovered(record, box));
    }
  }

  return {
    record,
    marks,
    describe,
    measure,
    place(toLayer) {
      for (const view of marks.values()) {
        placeMark(view, view.boxes.map(toLayer), view.range !== undefined);
      }
      badge.place(badgeAt && toLayer(badgeAt));
    },
    restyled() {
      clips = undefined;
    },
    remove() {
      own.abort();
      stopFollowing();
      for (const view of marks.values()) takeAway(view);
      marks.clear();
      mirror?.remove();
      // The page took the field away and so has cut its undo history itself: nothing is kept.
      badge.element.remove();
    },
  };
}

/** True when the live range still lies on the finding's words, so that it need not be made anew. */
function rangeFits(view: MarkView, finding: Finding): boolean {
  return (
    view.range !== undefined &&
    view.range.startOffset === finding.start &&
    view.range.endOffset === finding.end
  );
}

function gravest(findings: readonly Finding[]): Finding | undefined {
  const of = (severity: Severity) => findings.find((finding) => finding.severity === severity);
  return of('error') ?? of('warning') ?? of('hint');
}

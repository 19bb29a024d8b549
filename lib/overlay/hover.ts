import type { MarkedRecord } from '@/lib/session/record';
import { contains } from './box';
import { isMeantRather } from './choose';
import type { FieldView } from './field-view';
import type { MarkView } from './marks';

/** How long the pointer rests on a mark before its card opens, and away from both before it closes. */
const OPEN_AFTER_MS = 250;
const CLOSE_AFTER_MS = 350;

/** What hovering needs of the overlay. */
export interface HoverOptions {
  viewOf(target: EventTarget | undefined): FieldView | undefined;
  /** True for the card: the pointer may travel there. */
  isCard(target: EventTarget): boolean;
  open(record: MarkedRecord, mark: MarkView): void;
  /** Closes the card if hovering had opened it. */
  close(): void;
}

/** Opens the card when the pointer rests on marked words; marks themselves take no pointer events. */
export function listenToHover(view: Window, options: HoverOptions, signal: AbortSignal): void {
  let over: MarkView | 'card' | undefined;
  let timer: number | undefined;

  function later(ms: number, act: () => void): void {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      if (!signal.aborted) act();
    }, ms);
  }

  view.addEventListener(
    'pointermove',
    (event) => {
      const path = event.composedPath();
      const field = options.viewOf(path[0]);
      const mark = field && markAt(field, event.clientX, event.clientY);
      const place = mark ?? (path.some(options.isCard) ? 'card' : undefined);
      if (place === over) return;
      over = place;
      if (mark && field) later(OPEN_AFTER_MS, () => options.open(field.record, mark));
      else if (place === 'card') view.clearTimeout(timer);
      else later(CLOSE_AFTER_MS, options.close);
    },
    { capture: true, passive: true, signal },
  );
}

/** The mark at a point that a user means where marks lie over each other. */
function markAt(field: FieldView, x: number, y: number): MarkView | undefined {
  let best: MarkView | undefined;
  for (const mark of field.marks.values()) {
    if (!mark.boxes.some((box) => contains(box, x, y))) continue;
    if (!best || isMeantRather(mark.finding, best.finding)) best = mark;
  }
  return best;
}

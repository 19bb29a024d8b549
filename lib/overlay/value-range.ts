import type { Span } from '@/lib/rules/define';
import type { TextControl } from '@/lib/surfaces/define';
import type { Box } from './box';

/** A range over the value of a text control (the platform's OpaqueRange); live, like any range. */
export interface ValueRange extends AbstractRange {
  getClientRects(): DOMRectList;
  /** Ends following the edits; without it the control would keep every range it ever gave. */
  disconnect?(): void;
}

interface ValueRangeControl {
  createValueRange(start: number, end: number): ValueRange;
}

function hasValueRange(control: object): control is ValueRangeControl {
  return 'createValueRange' in control && typeof control.createValueRange === 'function';
}

/** True when the browser can give ranges over the value of its text controls and paint highlights on them. */
export function supportsValueRanges(): boolean {
  return (
    'highlights' in CSS &&
    hasValueRange(HTMLInputElement.prototype) &&
    hasValueRange(HTMLTextAreaElement.prototype)
  );
}

/** A live range over `span` of the control's value, or undefined where the browser or the control has none. */
export function valueRange(control: TextControl, span: Span): ValueRange | undefined {
  if (!hasValueRange(control)) return undefined;
  try {
    return control.createValueRange(span.start, span.end);
  } catch {
    // Input types without a text value, or a value that changed under us: draw by the mirror instead.
    return undefined;
  }
}

/** The boxes of a range on screen, one a line, in viewport px; not clipped. */
export function rangeBoxes(range: { getClientRects(): DOMRectList }): Box[] {
  const boxes: Box[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.width > 0 && rect.height > 0) boxes.push(rect);
  }
  return boxes;
}

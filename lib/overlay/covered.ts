import type { MarkedRecord } from '@/lib/session/record';
import type { Box } from './box';
import { deepElementFromPoint, flatContains } from './flat-tree';
import { HOST_TAG } from './host';

/** How far inside the edges of a field its corners are looked at (px). */
const INSET_PX = 3;

/**
 * True when the page lays something over any corner or the middle of the field. Hit tests are dear: a field
 * that is free at these five points is taken to be free, and its marks are not tested one by one.
 */
export function isAnywhereCovered(record: MarkedRecord, box: Box): boolean {
  const { left, top, right, bottom } = box;
  const points = [box];
  for (const x of [left, right - 2 * INSET_PX]) {
    for (const y of [top, bottom - 2 * INSET_PX]) {
      points.push({ left: x, top: y, right: x + 2 * INSET_PX, bottom: y + 2 * INSET_PX });
    }
  }
  return points.some((point) => isCovered(record, point));
}

/**
 * True when something of the page lies over this part of the field (its own dialogs, a sticky bar): we draw
 * nothing on top of that. What is outside the window counts as not covered.
 */
export function isCovered(record: MarkedRecord, box: Box): boolean {
  const doc = record.control.ownerDocument;
  const x = (Math.max(box.left, 0) + Math.min(box.right, window.innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2;
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  const top = deepElementFromPoint(doc, x, y);
  if (!top || isOurs(top)) return false;
  // An ancestor answers where the field itself takes no pointer; a part of the component is the component.
  return !flatContains(top, record.control) && !flatContains(record.host, top);
}

function isOurs(element: Element): boolean {
  const root = element.getRootNode();
  return (
    element.localName === HOST_TAG ||
    (root instanceof ShadowRoot && root.host.localName === HOST_TAG)
  );
}

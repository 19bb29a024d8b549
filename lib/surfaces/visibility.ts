/**
 * True when the element is laid out and not hidden. A component with `display: contents` has no box of
 * its own, so ask this of the native control inside it.
 */
export function isShown(element: Element): boolean {
  if (element.getClientRects().length === 0) return false;
  return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
}

import { deepActiveElement } from './flat-tree';

/** What can be reached with Tab in the card. */
const STOPS = 'button, a, summary, input';

/** The element of the card that has the focus; the card itself counts. */
export function focusIn(root: ShadowRoot, card: HTMLElement): Element | undefined {
  const focused = root.activeElement;
  return focused && card.contains(focused) ? focused : undefined;
}

/** The card was filled anew: the focus goes to what stands in the place of the button that had it. */
export function refocus(card: HTMLElement, before: Element): void {
  const same = stopsIn(card).find((stop) => roleOf(stop) === roleOf(before));
  (same ?? card).focus({ preventScroll: true });
}

/** Who takes part when Tab is pressed. */
export interface TabPlaces {
  root: ShadowRoot;
  card: HTMLElement;
  /** The field the card speaks of. */
  field: HTMLElement;
}

/**
 * The card stands at the end of the document, which is not where the eye is: Tab leads from the field (or a
 * badge) into it, and from its ends back to the field. False where Tab has its usual meaning.
 */
export function tabThrough({ root, card, field }: TabPlaces, back: boolean): boolean {
  const stops = stopsIn(card);
  const focused = root.activeElement;
  const isOutside =
    deepActiveElement(card.ownerDocument) === field || focused?.matches('[data-badge]') === true;
  if (isOutside) {
    if (!back) stops[0]?.focus();
    return !back && stops.length > 0;
  }
  const end = back ? stops[0] : stops.at(-1);
  if (!end || (focused !== end && !(back && focused === card))) return false;
  field.focus({ preventScroll: true });
  return true;
}

function stopsIn(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
}

function roleOf(stop: Element): string {
  const { fix = '', ignore, allow } = stop instanceof HTMLElement ? stop.dataset : {};
  const names = [ignore === undefined ? '' : 'ignore', allow === undefined ? '' : `allow${allow}`];
  return [stop.localName, stop.ariaLabel ?? '', fix, ...names].join(' ');
}

/** Controls in which an input method is composing right now. */
const composing = new WeakSet<EventTarget>();

/**
 * Learns from `target` (a document) where an input method composes, until `signal` aborts. The events
 * cross shadow roots by themselves.
 */
export function watchComposition(target: EventTarget, signal: AbortSignal): void {
  const options = { capture: true, signal };
  target.addEventListener('compositionstart', (event) => composing.add(innermost(event)), options);
  target.addEventListener('compositionend', (event) => composing.delete(innermost(event)), options);
  // A field that goes away or loses the focus may never tell the end.
  target.addEventListener('focusout', (event) => composing.delete(innermost(event)), options);
}

/** True while an input method composes in `control`: nothing may be written or drawn there. */
export function isComposing(control: EventTarget): boolean {
  return composing.has(control);
}

function innermost(event: Event): EventTarget {
  return event.composedPath()[0] ?? event.target ?? event;
}

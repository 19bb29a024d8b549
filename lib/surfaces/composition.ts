/** Controls in which an input method is composing right now. */
const composing = new WeakSet<EventTarget>();

/**
 * Learns from `target` (a document) where an input method composes, until `signal` aborts. The events
 * cross shadow roots by themselves.
 */
export function watchComposition(target: EventTarget, signal: AbortSignal): void {
  const options = { capture: true, signal };
  target.addEventListener('compositionstart', (event) => mark(event, true), options);
  target.addEventListener('compositionend', (event) => mark(event, false), options);
  // A field that goes away or loses the focus may never tell the end.
  target.addEventListener('focusout', (event) => mark(event, false), options);
}

/** True while an input method composes in `control`: nothing may be written or drawn there. */
export function isComposing(control: EventTarget): boolean {
  return composing.has(control);
}

function mark(event: Event, on: boolean): void {
  const control = event.composedPath()[0];
  if (!control) return;
  if (on) composing.add(control);
  else composing.delete(control);
}

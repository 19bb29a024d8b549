import type { PageReader } from '@/lib/surfaces/define';

/** What happened on the page, as far as it can concern us. */
export interface PageEvents {
  /**
   * The value of a text control changed (typing, pasting, undoing). `composing`: an input method is at it;
   * undefined when a script sent the event, which cannot know.
   */
  input(control: EventTarget | undefined, composing: boolean | undefined): void;
  /** As `input`, after the page's own handlers have run. */
  settled(control: EventTarget | undefined): void;
  composition(control: EventTarget | undefined, active: boolean): void;
  /** The field was entered or left: values may differ from what we know. */
  maybeChanged(): void;
  /** A control reported a change: so may what is chosen beside the texts, which some switches show nowhere else. */
  chosen(): void;
  /** Elements came or went, or attributes that matter changed. */
  mutated(records: readonly MutationRecord[]): void;
  /** Things may have moved without a mutation (scrolling, resizing, an animation's end). */
  moved(): void;
}

/** Attributes whose change can move, hide or refill a field; observing all of them would freeze a busy page. */
const WATCHED_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'dir',
  'lang',
  'value',
  'checked',
  'state',
  'disabled',
  'visible',
  'panel-visible',
  'selected',
  'name',
  'id',
];

/** Watches one document and the shadow roots met in it, until the signal aborts. */
export function watchPage(
  reader: PageReader,
  events: PageEvents,
  signal: AbortSignal,
): { follow(): void } {
  const view = reader.document.defaultView ?? window;
  const followed = new WeakSet<ShadowRoot>();
  const observer = new MutationObserver((records) => events.mutated(records));
  const observe = (root: Node) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: WATCHED_ATTRIBUTES,
    });

  observe(reader.document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  listenForText(view, events, signal);
  const passive = { capture: true, passive: true, signal };
  for (const type of [
    'scroll',
    'resize',
    'load',
    'toggle',
    'transitionend',
    'animationend',
    'fullscreenchange',
  ]) {
    view.addEventListener(type, events.moved, passive);
  }

  function follow(): void {
    for (const root of reader.roots) {
      if (followed.has(root)) continue;
      followed.add(root);
      observe(root);
      // Neither event leaves a shadow root, so that the listeners at the window never hear of them.
      root.addEventListener('scroll', events.moved, passive);
      root.addEventListener('change', events.chosen, passive);
    }
  }
  follow();
  return { follow };
}

function listenForText(view: Window, events: PageEvents, signal: AbortSignal): void {
  const early = { capture: true, signal };
  view.addEventListener(
    'input',
    (event) => events.input(event.composedPath()[0], isComposing(event)),
    early,
  );
  view.addEventListener(
    'input',
    (event) => {
      if (!isComposing(event)) events.settled(event.composedPath()[0]);
    },
    { signal },
  );
  view.addEventListener(
    'compositionstart',
    (event) => events.composition(event.composedPath()[0], true),
    early,
  );
  view.addEventListener(
    'compositionend',
    (event) => events.composition(event.composedPath()[0], false),
    early,
  );
  // What is left is no longer composed in, even if the end of the composition was never told.
  view.addEventListener(
    'focusout',
    (event) => events.composition(event.composedPath()[0], false),
    early,
  );
  // A page may stop `input` before it reaches us; the key coming up is then the next chance to look.
  for (const type of ['focusin', 'focusout', 'keyup'])
    view.addEventListener(type, events.maybeChanged, early);
  view.addEventListener('change', events.chosen, early);
}

/** Components send `input` of their own while an input method is at work: only the browser knows its end. */
function isComposing(event: Event): boolean | undefined {
  const composing = event instanceof InputEvent && event.isComposing;
  return event.isTrusted || composing ? composing : undefined;
}

import type { Keys } from '@/lib/settings';
import { isCombo } from '@/lib/settings/key-combo';

/** What the keys do; each returns whether there was anything to do, for only then is the key taken. */
export interface KeyActions {
  open(): boolean;
  fix(): boolean;
  close(): boolean;
  /** Tab between the field and the card. */
  tab(back: boolean): boolean;
}

/** Listens for our keys before the page does; all other keys, and keys of an input method, pass untouched. */
export function listenToKeys(
  view: Window,
  keys: () => Keys,
  actions: KeyActions,
  signal: AbortSignal,
): void {
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.keyCode === COMPOSING_KEY) return;
      if (!run(event, keys(), actions)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}

/** Chromium reports keys that an input method eats with this code, at times before `isComposing` is set. */
const COMPOSING_KEY = 229;

function run(event: KeyboardEvent, keys: Keys, actions: KeyActions): boolean {
  if (isCombo(event, keys.open)) return actions.open();
  if (isCombo(event, keys.fix)) return actions.fix();
  if (isCombo(event, keys.close)) return actions.close();
  if (isCombo(event, 'Tab')) return actions.tab(false);
  if (isCombo(event, 'Shift+Tab')) return actions.tab(true);
  return false;
}

/** What happens in an input and leaves its shadow root. */
const IN_AN_INPUT = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'focusin',
  'focusout',
];

/**
 * Ends at the window what happens in inputs of ours, before the document hears of it: the page's shortcuts and focus
 * traps are not meant. What the browser itself does with a key stays. `isOurs` knows the element around them.
 */
export function keepFromPage(
  view: Window,
  isOurs: (target: EventTarget) => boolean,
  signal: AbortSignal,
): void {
  for (const type of IN_AN_INPUT) {
    view.addEventListener(
      type,
      (event) => {
        const path = event.composedPath();
        if (isWritten(path[0]) && path.some(isOurs)) event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
}

function isWritten(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

import { keepFromPage } from '@/lib/overlay/keyboard';
import { guarded } from '@/lib/page/guarded';
import type { TextControl } from '@/lib/surfaces/define';
import type { Palette } from './palette';

/** Typing, taking back a letter, and what an input method commits; not pasting, nor undoing. */
const TYPING = new Set([
  'insertText',
  'insertCompositionText',
  'insertFromComposition',
  'deleteContentBackward',
  'deleteContentForward',
]);

export interface ListenOptions {
  view: Window;
  signal: AbortSignal;
  box(): TextControl | undefined;
  /** The palette's element. */
  element: HTMLElement;
}

/** Tells the palette what happens in the message box. Only keys that it uses are kept from the page. */
export function listenForPalette(palette: Palette, options: ListenOptions): void {
  const { view, signal, box, element } = options;
  const early = { capture: true, signal };
  const on = <E extends Event>(type: string, act: (event: E) => void): void =>
    view.addEventListener(type, guarded('replies', act) as (event: Event) => void, early);
  /** Keys whose coming up belongs to us as well. */
  const taken = new Set<string>();
  let isWaiting = false;
  let isTyped = false;

  /** After the page's own handlers, which may replace the box. */
  function later(typed: boolean): void {
    isTyped ||= typed;
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(
      guarded('replies', () => {
        const was = isTyped;
        isWaiting = false;
        isTyped = false;
        if (!signal.aborted) palette.look(was);
      }),
    );
  }

  on<KeyboardEvent>('keydown', (event) => {
    if (!palette.key(event)) return;
    taken.add(event.code);
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  on<KeyboardEvent>('keyup', (event) => {
    if (taken.delete(event.code)) event.stopImmediatePropagation();
    else if (palette.isBusy) later(false);
  });
  on<InputEvent>('input', (event) => {
    const isOwn = event.composedPath()[0] === box();
    if (isOwn && !event.isComposing) later(TYPING.has(event.inputType));
    else if (palette.isBusy) later(false);
  });
  on('compositionstart', () => palette.composing());
  on('compositionend', () => later(true));
  for (const type of ['pointerup', 'focusin', 'focusout', 'selectionchange'])
    on(type, () => {
      if (palette.isBusy) later(false);
    });
  const passive = { ...early, passive: true };
  for (const type of ['scroll', 'resize'])
    view.addEventListener(
      type,
      guarded('replies', () => palette.moved()),
      passive,
    );
  // After our own keys: what is left of the keys pressed in the form is nobody's but the form's.
  keepFromPage(view, (target) => target === element, signal);
}

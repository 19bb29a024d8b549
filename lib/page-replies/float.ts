import type { Box } from '@/lib/overlay/box';
import { placeBeside } from '@/lib/overlay/card';
import { h } from '@/lib/overlay/dom';

/** Something in the browser's top layer beside a place of the text. */
export interface Float {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Puts it back where somebody emptied our root. */
  attach(): void;
  /** Shows it, or moves it where it is shown. */
  showAt(anchor: Box): void;
  hide(): void;
}

/** What happens in it is not the page's. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'click',
  'mousedown',
  'pointerdown',
  'pointerup',
  'wheel',
];

/**
 * Makes it in our shadow root; it bears `data-palette` only while it is open.
 * @param aside what belongs to it without being seen
 */
export function createFloat(
  root: ShadowRoot,
  sheet: CSSStyleSheet,
  aside: HTMLElement,
  signal: AbortSignal,
): Float {
  const element = h('div', { className: 'palette' });
  element.popover = 'manual';
  for (const type of KEPT)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // A press on a row must not take the caret from the message box.
  element.addEventListener(
    'mousedown',
    (event) => {
      const isWritten =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (!isWritten) event.preventDefault();
    },
    { signal },
  );
  let at = { left: 0, top: 0 };

  /** Whoever draws the rest of the root may have emptied it and brought other sheets. */
  function attach(): void {
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (!element.isConnected) root.append(aside, element);
  }
  attach();

  function moveTo(anchor: Box): void {
    const rect = element.getBoundingClientRect();
    const scale = rect.width / element.offsetWidth || 1;
    const wanted = placeBeside(anchor, rect, window);
    at = {
      left: at.left + Math.round((wanted.left - rect.left) / scale),
      top: at.top + Math.round((wanted.top - rect.top) / scale),
    };
    element.style.left = `${at.left}px`;
    element.style.top = `${at.top}px`;
  }

  return {
    element,
    get isOpen() {
      return element.dataset.palette !== undefined;
    },
    attach,
    showAt(anchor) {
      attach();
      element.dataset.palette = '';
      if (!element.matches(':popover-open')) element.showPopover();
      moveTo(anchor);
    },
    // It stays in the document: a node removed while she types would cut the page's undo history.
    hide() {
      delete element.dataset.palette;
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    },
  };
}

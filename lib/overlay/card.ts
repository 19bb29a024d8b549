import type { Box } from './box';
import { h } from './dom';
import type { OverlayHost } from './host';

/** The card: one dialog in the browser's top layer, beside the words it speaks of. Not modal. */
export interface Card {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Shows it beside a box (viewport px), below if there is room. */
  show(anchor: Box): void;
  /** Follows the words when the page moves. */
  moveTo(anchor: Box): void;
  hide(): void;
}

/** Makes the card; it bears `data-card` only while it is open. */
export function createCard({ root }: OverlayHost, signal: AbortSignal): Card {
  const element = h('div', { className: 'card', tabIndex: -1 });
  element.setAttribute('role', 'dialog');
  element.popover = 'manual';
  // The page's own shortcuts and handlers must not take what happens in our card for their own.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'input',
    'click',
    'mousedown',
    'pointerdown',
    'wheel',
  ]) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  // A press on a button must not take focus and selection from the field that is about to be fixed.
  element.addEventListener(
    'mousedown',
    (event) => {
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    },
    { signal },
  );

  let at = { left: 0, top: 0 };

  /** What is set in CSS px and what is seen differ where the page zooms its root element. */
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
      return element.dataset.card !== undefined;
    },
    show(anchor) {
      if (!element.isConnected) root.append(element);
      element.dataset.card = '';
      if (!element.matches(':popover-open')) element.showPopover();
      moveTo(anchor);
    },
    moveTo,
    // It stays in the document: a node removed while she types would cut the page's undo history.
    hide() {
      delete element.dataset.card;
      for (const part of element.querySelectorAll('button, details')) {
        for (const name of ['data-fix', 'data-ignore', 'data-allow', 'data-split'])
          part.removeAttribute(name);
      }
      if (element.isConnected) element.hidePopover();
    },
  };
}

/** Free space kept to the words and to the edges of the window (px). */
const GAP_PX = 8;

/** Below the words if there is room, else above if there is more; always inside the window. */
export function placeBeside(
  anchor: Box,
  { width, height }: { width: number; height: number },
  { innerWidth, innerHeight }: { innerWidth: number; innerHeight: number },
): { left: number; top: number } {
  const below = anchor.bottom + GAP_PX;
  const above = anchor.top - GAP_PX - height;
  const fitsBelow = below + height <= innerHeight - GAP_PX;
  const isMoreAbove = anchor.top > innerHeight - anchor.bottom;
  const within = (value: number, size: number, room: number) =>
    Math.max(GAP_PX, Math.min(value, room - GAP_PX - size));
  return {
    left: within(anchor.left, width, innerWidth),
    top: within(!fitsBelow && isMoreAbove ? above : below, height, innerHeight),
  };
}

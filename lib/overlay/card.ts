import { computePosition, flip, offset, shift } from '@floating-ui/dom';
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

/** Makes the card; it is not in the page until it is shown. */
export function createCard({ root }: OverlayHost, signal: AbortSignal): Card {
  const element = h('div', { className: 'card', tabIndex: -1, data: { card: '' } });
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
  element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

  function moveTo(anchor: Box): void {
    const reference = { getBoundingClientRect: () => rectOf(anchor) };
    void computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
    }).then(({ x, y }) => {
      element.style.left = `${Math.round(x)}px`;
      element.style.top = `${Math.round(y)}px`;
    });
  }

  return {
    element,
    get isOpen() {
      return element.isConnected;
    },
    show(anchor) {
      if (!element.isConnected) root.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
      moveTo(anchor);
    },
    moveTo,
    hide: () => element.remove(),
  };
}

function rectOf(box: Box): DOMRect {
  return new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
}

import type { Box } from './box';

/** The one element we add to a page, its shadow root, and the layer in which everything is drawn. */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Holds marks and badges; positioned in the coordinates of the page, so that it scrolls with it. */
  readonly layer: HTMLElement;
  /** From viewport px to px of the layer, whatever zoom, transform or direction the root element has. */
  calibrate(): (box: Box) => Box;
  /** Lifts the layer above a modal dialog of the page, or lets it down again (undefined). */
  liftAbove(dialog: Element | undefined): void;
}

export const HOST_TAG = 'clerkside-overlay';

/** How often a host that the page removed is put back before we give up politely. */
const MOST_RETURNS = 5;

/** Adds the host to `<html>`. A leftover of an earlier version of the extension is replaced. */
export function createHost(doc: Document, signal: AbortSignal): HTMLElement {
  for (const old of doc.querySelectorAll(HOST_TAG)) old.remove();
  const element = doc.createElement(HOST_TAG);
  element.attachShadow({ mode: 'open' });
  doc.documentElement.append(element);
  keepAttached(doc, element, signal);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return element;
}

function keepAttached(doc: Document, element: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected || signal.aborted) return;
    if (++returns > MOST_RETURNS) observer.disconnect();
    else doc.documentElement.append(element);
  });
  observer.observe(doc.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Equips the host with style sheet and layer for drawing. */
export function createLayer(element: HTMLElement, css: string): OverlayHost {
  const root = element.shadowRoot;
  if (!root) throw new Error('clerkside-overlay has lost its shadow root');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = 'layer';
  const unit = document.createElement('div');
  unit.className = 'unit';
  layer.append(unit);
  root.replaceChildren(layer);
  return { element, root, layer, calibrate: () => calibration(unit), liftAbove: lift(layer) };
}

/** A modal dialog lies above everything but what was put into the browser's top layer after it. */
function lift(layer: HTMLElement): (dialog: Element | undefined) => void {
  let above: Element | undefined;
  return (dialog) => {
    if (dialog === above) return;
    above = dialog;
    // Down and up again: what comes last lies on top.
    layer.popover = null;
    if (!dialog) return;
    layer.popover = 'manual';
    layer.showPopover();
  };
}

/** The unit is 100 px square at the layer's origin: where and how large it is drawn tells the mapping. */
function calibration(unit: HTMLElement): (box: Box) => Box {
  const { left, top, width, height } = unit.getBoundingClientRect();
  const x = 100 / (width || 100);
  const y = 100 / (height || 100);
  return (box) => ({
    left: (box.left - left) * x,
    top: (box.top - top) * y,
    right: (box.right - left) * x,
    bottom: (box.bottom - top) * y,
  });
}

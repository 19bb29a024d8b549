import type { Frame, Page } from 'puppeteer-core';

/** How far one mark lies from its words. */
export interface Distance {
  code: string;
  field: string;
  index: number;
  start: number;
  end: number;
  /** Largest distance between an edge of the mark and the same edge of its words, CSS px. */
  off: number;
  /** True when none of the words can be seen; the mark must then not be drawn. */
  hidden: boolean;
  drawn: boolean;
}

/**
 * Measures each mark of a frame against the browser's own ranges over the values, clipped to what the
 * controls and the scrolling boxes around them show. The words are found by the text alone.
 */
export function distances(frame: Page | Frame): Promise<Distance[]> {
  return frame.evaluate(() => {
    type Box = { left: number; top: number; right: number; bottom: number };
    const up = (node: Node): Element | null => {
      if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
      const parent = node.parentNode;
      return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
    };
    const meet = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const empty = (box: Box) => box.right - box.left < 0.01 || box.bottom - box.top < 0.01;

    function controls(
      root: Document | ShadowRoot,
      found: (HTMLInputElement | HTMLTextAreaElement)[] = [],
    ) {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
          found.push(element);
        if (element.shadowRoot && element.localName !== 'clerkside-overlay')
          controls(element.shadowRoot, found);
      }
      return found;
    }

    function shownPart(control: HTMLInputElement | HTMLTextAreaElement): Box {
      const rect = control.getBoundingClientRect();
      const style = getComputedStyle(control);
      const x = rect.width / control.offsetWidth;
      const y = rect.height / control.offsetHeight;
      const left = rect.left + control.clientLeft * x;
      const top = rect.top + control.clientTop * y;
      let box: Box = {
        left,
        top,
        right: left + control.clientWidth * x,
        bottom: top + control.clientHeight * y,
      };
      if (control instanceof HTMLInputElement) {
        box.left += Number.parseFloat(style.paddingLeft) * x;
        box.right -= Number.parseFloat(style.paddingRight) * x;
      }
      for (let node = up(control); node && node !== document.documentElement; node = up(node)) {
        const { overflowX, overflowY } = getComputedStyle(node);
        if (node !== document.body && (overflowX !== 'visible' || overflowY !== 'visible')) {
          box = meet(box, node.getBoundingClientRect());
        }
      }
      return box;
    }

    type WithRange = { createValueRange(start: number, end: number): Range };
    const isText = (control: HTMLInputElement | HTMLTextAreaElement) =>
      control instanceof HTMLTextAreaElement || /^(?:text|search|)$/.test(control.type);
    const all = controls(document).filter(
      (control) => isText(control) && control.getClientRects().length > 0,
    );
    const root = document.querySelector('clerkside-overlay')?.shadowRoot;
    // What is said of a whole list has no words to lie on.
    const marks = [...(root?.querySelectorAll<HTMLElement>('[data-code]') ?? [])].filter(
      ({ dataset }) => dataset.start !== dataset.end,
    );
    return marks.map((mark) => {
      const { code = '', field = '', index, start, end } = mark.dataset;
      const about = { code, field, index: Number(index), start: Number(start), end: Number(end) };
      const seen = mark.getBoundingClientRect();
      const drawn = seen.width > 0 && seen.height > 0;
      let best: { off: number; hidden: boolean } = { off: Number.POSITIVE_INFINITY, hidden: true };
      for (const control of all) {
        if (control.value.length < about.end || about.end === about.start) continue;
        const clip = shownPart(control);
        const range = (control as unknown as WithRange).createValueRange(about.start, about.end);
        const boxes = [...range.getClientRects()]
          .map((rect) => meet(rect, clip))
          .filter((box) => !empty(box));
        if (boxes.length === 0) continue;
        const words = boxes.reduce((a, b) => ({
          left: Math.min(a.left, b.left),
          top: Math.min(a.top, b.top),
          right: Math.max(a.right, b.right),
          bottom: Math.max(a.bottom, b.bottom),
        }));
        const off = Math.max(
          Math.abs(words.left - seen.left),
          Math.abs(words.right - seen.right),
          Math.abs(words.top - seen.top),
          Math.abs(words.bottom - seen.bottom),
        );
        if (off < best.off) best = { off, hidden: false };
      }
      return { ...about, off: drawn ? best.off : 0, hidden: best.hidden, drawn };
    });
  });
}

/** Waits for two frames, so that what was scrolled or resized has been placed anew. */
export async function settle(frame: Page | Frame): Promise<void> {
  await frame.evaluate(
    () =>
      new Promise<void>((done) => {
        let left = 3;
        const step = () => (left-- === 0 ? done() : requestAnimationFrame(step));
        step();
      }),
  );
}

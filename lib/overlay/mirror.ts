import type { Span } from '@/lib/rules/define';
import type { TextControl } from '@/lib/surfaces/define';
import type { Box } from './box';
import { layoutScale, px } from './clip';
import { MIRRORED_STYLES } from './mirrored-styles';
import { rangeBoxes } from './value-range';

/**
 * A copy of a control's text, laid out alike and never seen, to measure words where the browser has no
 * ranges over values. It lives in our own shadow root: the page is not touched.
 */
export interface Mirror {
  /** Brings text and typography up to date; call before measuring, after anything changed. */
  update(): void;
  /** Boxes of a span on screen, one a line, viewport px, not clipped. */
  boxes(span: Span): Box[];
  remove(): void;
}

/** Makes a mirror of `control` inside `parent` (an element of ours without zoom or transform of its own). */
export function createMirror(control: TextControl, parent: HTMLElement): Mirror {
  const box = document.createElement('div');
  box.className = 'mirror';
  const content = document.createTextNode('');
  box.append(content);
  parent.append(box);
  let typography = '';

  function copyTypography(style: CSSStyleDeclaration): void {
    const values = MIRRORED_STYLES.map((name) => String(style[name]));
    const [width, height] = innerSize(control, style);
    const key = `${values.join('|')}|${width}|${height}|${style.whiteSpace}`;
    if (key === typography) return;
    typography = key;
    MIRRORED_STYLES.forEach((name, index) => {
      box.style[name] = values[index] ?? '';
    });
    const singleLine = control instanceof HTMLInputElement;
    box.style.width = `${width}px`;
    box.style.height = singleLine ? `${height}px` : 'auto';
    box.style.whiteSpace = singleLine ? 'pre' : style.whiteSpace;
    if (singleLine) {
      // The browser centres the one line of an input in its content box.
      box.style.paddingTop = box.style.paddingBottom = '0';
      box.style.lineHeight = `${height}px`;
    }
  }

  return {
    update() {
      copyTypography(getComputedStyle(control));
      // A last line that is empty has no height without a character to hold it.
      const value = control.value.endsWith('\n') ? `${control.value}\u200B` : control.value;
      if (content.data !== value) content.data = value;
    },
    boxes(span) {
      const end = Math.min(span.end, content.length);
      const range = document.createRange();
      range.setStart(content, Math.min(span.start, end));
      range.setEnd(content, end);
      return toControl(control, box, rangeBoxes(range));
    },
    remove: () => box.remove(),
  };
}

/** Width and height (control's own CSS px) of the box the text is laid out in: padding box, no scroll bar. */
function innerSize(control: TextControl, style: CSSStyleDeclaration): [number, number] {
  const vertical = px(style.paddingTop) + px(style.paddingBottom);
  const height =
    control instanceof HTMLInputElement ? control.clientHeight - vertical : control.clientHeight;
  return [control.clientWidth, height];
}

/** Carries boxes measured in the mirror over to the control: other place, other scale, its own scrolling. */
function toControl(control: TextControl, mirror: HTMLElement, boxes: readonly Box[]): Box[] {
  const from = mirror.getBoundingClientRect();
  const to = control.getBoundingClientRect();
  const drawn = layoutScale(control, to);
  const own = {
    x: from.width / (mirror.offsetWidth || 1),
    y: from.height / (mirror.offsetHeight || 1),
  };
  const scale = { x: drawn.x / own.x, y: drawn.y / own.y };
  const style = getComputedStyle(control);
  const singleLine = control instanceof HTMLInputElement;
  const left = to.left + (control.clientLeft - control.scrollLeft) * drawn.x;
  const top =
    to.top +
    (control.clientTop - control.scrollTop + (singleLine ? px(style.paddingTop) : 0)) * drawn.y;
  return boxes.map((box) => ({
    left: left + (box.left - from.left) * scale.x,
    top: top + (box.top - from.top) * scale.y,
    right: left + (box.right - from.left) * scale.x,
    bottom: top + (box.bottom - from.top) * scale.y,
  }));
}

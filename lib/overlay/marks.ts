import type { Finding } from '@/lib/rules/define';
import type { Box } from './box';
import { union } from './box';
import type { ValueRange } from './value-range';

/** The drawing of one finding: an element that covers its words, and a line under each row of them. */
export interface MarkView {
  readonly element: HTMLElement;
  finding: Finding;
  /** Live range in the control's value, where the browser paints the line itself. */
  range: ValueRange | undefined;
  /** Visible boxes in viewport px, one a row; empty while nothing of it can be seen. */
  boxes: readonly Box[];
}

/** Signs that stand beside the colours. */
export const SIGNS = { error: '✕', warning: '!', hint: 'i' } as const;

/** Makes the element of a mark; it takes no pointer events, so that clicks reach the page's field. */
export function createMark(finding: Finding, layer: HTMLElement): MarkView {
  const element = document.createElement('div');
  element.className = 'mark';
  element.hidden = true;
  element.setAttribute('role', 'note');
  const sign = document.createElement('span');
  sign.className = 'sign';
  sign.ariaHidden = 'true';
  element.append(sign);
  layer.append(element);
  return { element, finding, range: undefined, boxes: [] };
}

/** Writes what the mark says of its finding: the stable data attributes and the name for screen readers. */
export function describeMark(view: MarkView, finding: Finding, name: string): void {
  view.finding = finding;
  const { dataset } = view.element;
  setIfOther(dataset, 'code', finding.code);
  setIfOther(dataset, 'rule', finding.rule);
  setIfOther(dataset, 'field', finding.field);
  setIfOther(dataset, 'index', String(finding.index));
  setIfOther(dataset, 'severity', finding.severity);
  setIfOther(dataset, 'start', String(finding.start));
  setIfOther(dataset, 'end', String(finding.end));
  if (view.element.ariaLabel !== name) view.element.ariaLabel = name;
  const sign = view.element.firstElementChild;
  if (sign && sign.textContent !== SIGNS[finding.severity])
    sign.textContent = SIGNS[finding.severity];
}

/** Places the mark at boxes given in layer px. `painted`: the browser draws the lines, we only keep the box. */
export function placeMark(view: MarkView, boxes: readonly Box[], painted: boolean): void {
  const { element } = view;
  const around = union(boxes);
  if (element.hidden === !!around) element.hidden = !around;
  if (!around) return;
  setBox(element, around);
  element.classList.toggle('painted', painted);
  while (element.children.length - 1 > boxes.length) element.lastElementChild?.remove();
  while (element.children.length - 1 < boxes.length) {
    const line = document.createElement('div');
    line.className = 'line';
    element.append(line);
  }
  placeSign(element, around, boxes.at(-1) ?? around);
  boxes.forEach((box, index) => {
    const line = element.children[index + 1];
    if (line instanceof HTMLElement) {
      setBox(line, {
        left: box.left - around.left,
        top: box.top - around.top,
        right: box.right - around.left,
        bottom: box.bottom - around.top,
      });
    }
  });
}

/** The sign stands behind the last word, which in several rows is not the corner of the whole. */
function placeSign(element: HTMLElement, around: Box, last: Box): void {
  const sign = element.firstElementChild;
  if (!(sign instanceof HTMLElement)) return;
  setStyle(sign.style, 'left', last.right - around.left - SIGN_BESIDE_PX);
  setStyle(sign.style, 'top', last.bottom - around.top - SIGN_BESIDE_PX);
}

/** How far the sign reaches over the corner of the last word. */
const SIGN_BESIDE_PX = 4;

function setBox(element: HTMLElement, box: Box): void {
  const { style } = element;
  setStyle(style, 'left', box.left);
  setStyle(style, 'top', box.top);
  setStyle(style, 'width', box.right - box.left);
  setStyle(style, 'height', box.bottom - box.top);
}

function setStyle(
  style: CSSStyleDeclaration,
  name: 'left' | 'top' | 'width' | 'height',
  value: number,
): void {
  const text = `${Math.round(value * 100) / 100}px`;
  if (style[name] !== text) style[name] = text;
}

function setIfOther(dataset: DOMStringMap, name: string, value: string): void {
  if (dataset[name] !== value) dataset[name] = value;
}

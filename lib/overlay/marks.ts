import type { Finding } from '@/lib/rules/define';
import type { Box } from './box';
import { union } from './box';
import { h, rewrite } from './dom';
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

/**
 * Elements of marks that are not needed now, by layer. They stay in the document: Chromium ends a step of
 * the page's undo history whenever any node is removed, and Ctrl+Z would go back letter by letter.
 */
const spare = new WeakMap<HTMLElement, HTMLElement[]>();

/** A mark, from a spare element if there is one; it takes no pointer events: clicks reach the page's field. */
export function createMark(finding: Finding, layer: HTMLElement): MarkView {
  const element = spare.get(layer)?.pop() ?? newElement(layer);
  return { element, finding, range: undefined, boxes: [] };
}

/** Takes a mark away; its element is kept for the next one. */
export function dropMark({ element }: MarkView, layer: HTMLElement): void {
  element.hidden = true;
  element.removeAttribute('data-current');
  element.ariaLabel = null;
  for (const name of Object.keys(element.dataset)) delete element.dataset[name];
  const kept = spare.get(layer);
  if (kept) kept.push(element);
  else spare.set(layer, [element]);
}

function newElement(layer: HTMLElement): HTMLElement {
  const sign = h('span', { className: 'sign', ariaHidden: 'true' }, SIGNS.error);
  const element = h('div', { className: 'mark', hidden: true }, sign);
  element.setAttribute('role', 'note');
  layer.append(element);
  return element;
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
  rewrite(view.element.firstElementChild?.firstChild, SIGNS[finding.severity]);
}

/** Places the mark at boxes given in layer px. `painted`: the browser draws the lines, we only keep the box. */
export function placeMark(view: MarkView, boxes: readonly Box[], painted: boolean): void {
  const { element } = view;
  const around = union(boxes);
  if (element.hidden === !!around) element.hidden = !around;
  if (!around) return;
  setBox(element, around);
  element.classList.toggle('painted', painted);
  while (element.children.length - 1 < boxes.length)
    element.append(h('div', { className: 'line' }));
  placeSign(element, around, boxes.at(-1) ?? around);
  for (let index = 1; index < element.children.length; index++) {
    const line = element.children[index];
    if (line instanceof HTMLElement) placeLine(line, boxes[index - 1], around);
  }
}

/** A line that is not needed is hidden, for the same reason as a mark. */
function placeLine(line: HTMLElement, box: Box | undefined, around: Box): void {
  if (line.hidden === !!box) line.hidden = !box;
  if (!box) return;
  setBox(line, {
    left: box.left - around.left,
    top: box.top - around.top,
    right: box.right - around.left,
    bottom: box.bottom - around.top,
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

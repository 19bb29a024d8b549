import type { TextControl } from '@/lib/surfaces/define';
import { type Box, intersect } from './box';
import { flatParent } from './flat-tree';

/** Width of a control's border box in its own CSS px, which a transform or zoom may draw larger or smaller. */
export function layoutScale(control: TextControl, rect: DOMRect): { x: number; y: number } {
  const { offsetWidth, offsetHeight } = control;
  return {
    x: offsetWidth > 0 ? rect.width / offsetWidth : 1,
    y: offsetHeight > 0 ? rect.height / offsetHeight : 1,
  };
}

/** The box in which a control shows its text: the content box of an input, the padding box of a textarea. */
export function textBox(control: TextControl, rect: DOMRect, style: CSSStyleDeclaration): Box {
  const scale = layoutScale(control, rect);
  const left = rect.left + control.clientLeft * scale.x;
  const top = rect.top + control.clientTop * scale.y;
  const box = {
    left,
    top,
    right: left + control.clientWidth * scale.x,
    bottom: top + control.clientHeight * scale.y,
  };
  if (control instanceof HTMLInputElement) {
    box.left += px(style.paddingLeft) * scale.x;
    box.right -= px(style.paddingRight) * scale.x;
  }
  return box;
}

/**
 * The rendered ancestors that clip what they hold (`overflow` other than visible, which does nothing on
 * what has no box of its own), nearest first.
 */
export function clippingAncestors(control: Element): readonly Element[] {
  const clips: Element[] = [];
  const root = control.ownerDocument.documentElement;
  for (let node = flatParent(control); node && node !== root; node = flatParent(node)) {
    const { display, overflowX, overflowY, position } = getComputedStyle(node);
    const isBox = display !== 'inline' && display !== 'contents';
    if (isBox && (overflowX !== 'visible' || overflowY !== 'visible')) clips.push(node);
    if (position === 'fixed') break;
  }
  return clips;
}

/** What of `box` the clipping ancestors leave to be seen; undefined when nothing. */
export function unclipped(
  box: Box,
  clips: readonly Element[],
  body: Element | null,
): Box | undefined {
  let seen: Box | undefined = box;
  for (const clip of clips) {
    if (!seen) return undefined;
    // The body's overflow belongs to the viewport unless the root has its own.
    if (clip !== body) seen = intersect(seen, clip.getBoundingClientRect());
  }
  return seen;
}

/** Number of a computed length in px; 0 for `auto` and the like. */
export function px(length: string): number {
  return Number.parseFloat(length) || 0;
}

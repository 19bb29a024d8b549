import type { Box } from '@/lib/overlay/box';
import { createMirror, type Mirror } from '@/lib/overlay/mirror';
import { rangeBoxes, valueRange } from '@/lib/overlay/value-range';
import type { TextControl } from '@/lib/surfaces/define';

/** Finds where on screen a sign of a text stands (viewport px). */
export interface Anchors {
  boxOf(control: TextControl, offset: number): Box;
}

/** @param parent holds the copies of texts that are measured where the browser has no ranges over values. */
export function createAnchors(parent: HTMLElement): Anchors {
  let copy: { control: TextControl; mirror: Mirror } | undefined;

  /** One copy at a time: it is taken away when the page has replaced its field, never while she types in it. */
  function mirrorOf(control: TextControl): Mirror {
    if (copy?.control !== control) {
      copy?.mirror.remove();
      copy = { control, mirror: createMirror(control, parent) };
    }
    copy.mirror.update();
    return copy.mirror;
  }

  function measured(control: TextControl, offset: number): Box | undefined {
    const span = { start: offset, end: offset + 1 };
    const range = valueRange(control, span);
    if (range === undefined) return mirrorOf(control).boxes(span)[0];
    const [box] = rangeBoxes(range);
    range.disconnect?.();
    return box;
  }

  return {
    boxOf(control, offset) {
      const around = control.getBoundingClientRect();
      const box = measured(control, offset);
      if (box === undefined) return around;
      // Scrolled out of the box: its edge is the next best place.
      const within = (at: number): number => Math.min(Math.max(at, around.top), around.bottom);
      const { left, right, top, bottom } = box;
      return { left, right, top: within(top), bottom: within(bottom) };
    },
  };
}

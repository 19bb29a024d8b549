import { type PointerEvent, useEffect, useState } from 'react';
import type { Place } from '@/lib/checklists/own/edit';

/** A step under way, and where it would come to lie. */
export interface Dragged {
  step: string;
  over: Place | undefined;
}

/** So near to the edge of the window it begins to scroll. */
const EDGE = 40;
const SCROLL = 14;

/**
 * Dragging of steps by the pointer: mouse, pen and finger alike. The place is read from what is drawn under the
 * pointer, each row by its upper and lower half. Escape, or letting go beside all rows, leaves everything as it was.
 */
export function useDrag(onDrop: (step: string, place: Place) => void): {
  dragged: Dragged | undefined;
  handle(
    step: string,
  ): Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent) => void
  >;
} {
  const [dragged, setDragged] = useState<Dragged>();
  const isUnderWay = dragged !== undefined;
  useEffect(() => {
    if (!isUnderWay) return;
    const cancel = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setDragged(undefined);
    };
    window.addEventListener('keydown', cancel);
    return () => window.removeEventListener('keydown', cancel);
  }, [isUnderWay]);
  return {
    dragged,
    handle: (step) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ step, over: undefined });
      },
      onPointerMove(event) {
        if (dragged === undefined) return;
        scrollAtEdge(event.clientY);
        setDragged({ step, over: placeAt(event.clientX, event.clientY) });
      },
      onPointerUp() {
        if (dragged?.over !== undefined) onDrop(step, dragged.over);
        setDragged(undefined);
      },
      onPointerCancel: () => setDragged(undefined),
    }),
  };
}

/** The place between two steps that a point of the window means. */
function placeAt(x: number, y: number): Place | undefined {
  const under = document.elementFromPoint(x, y);
  const group = under?.closest<HTMLElement>('[data-own-group]');
  const id = group?.dataset.ownGroup;
  if (!group || id === undefined) return undefined;
  const rows = [...group.querySelectorAll('[data-own-step]')];
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return { group: id, at: at < 0 ? rows.length : at };
}

function scrollAtEdge(y: number): void {
  if (y < EDGE) window.scrollBy(0, -SCROLL);
  else if (y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
}

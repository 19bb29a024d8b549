interface Place {
  element: Element;
  top: number;
  left: number;
}

/**
 * Remembers how far everything around `element` (itself included) is scrolled, and returns what puts it
 * back: editing and focusing make the browser scroll.
 */
export function rememberScroll(element: Element): () => void {
  const places: Place[] = [];
  for (let at: Element | null = element; at; at = outer(at)) {
    const scrolls = at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth;
    if (scrolls) places.push({ element: at, top: at.scrollTop, left: at.scrollLeft });
  }
  return () => {
    for (const { element: scrolled, top, left } of places) {
      if (scrolled.scrollTop === top && scrolled.scrollLeft === left) continue;
      scrolled.scrollTo({ top, left, behavior: 'instant' });
    }
  };
}

function outer(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

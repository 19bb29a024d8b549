/** The parent as rendered: a slot for slotted nodes, the host for a shadow root's children. */
export function flatParent(node: Node): Element | undefined {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** True when `inner` is `outer` or is rendered inside it, across shadow borders. */
export function flatContains(outer: Element, inner: Element): boolean {
  for (let node: Element | undefined = inner; node; node = flatParent(node)) {
    if (node === outer) return true;
  }
  return false;
}

/** What really is at a point, looking into open shadow roots (viewport px). */
export function deepElementFromPoint(root: Document, x: number, y: number): Element | undefined {
  let found = root.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found ?? undefined;
}

/** The element that has the focus, looking into open shadow roots. */
export function deepActiveElement(root: Document): Element | undefined {
  let active = root.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}

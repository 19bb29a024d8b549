import { flatContains } from './flat-tree';

/**
 * The page's native modal dialogs that are open, wherever they stand, the one in front last. The browser does
 * not tell their order; those known from the look `before` were there first.
 */
export function openModals(
  doc: Document,
  roots: Iterable<ShadowRoot>,
  before: readonly Element[] = [],
): readonly Element[] {
  const found = new Set<Element>(doc.querySelectorAll('dialog:modal'));
  for (const root of roots)
    for (const modal of root.querySelectorAll('dialog:modal')) found.add(modal);
  const stayed = before.filter((modal) => found.delete(modal));
  return [...stayed, ...found];
}

/** True when some modal dialog is open and the element is not inside the one in front: all else is inert. */
export function isShutOff(element: Element, modals: readonly Element[]): boolean {
  const front = modals.at(-1);
  return front !== undefined && !flatContains(front, element);
}

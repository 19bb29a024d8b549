import { flatContains } from './flat-tree';

/** The page's native modal dialogs that are open, wherever they stand: all else is inert meanwhile. */
export function openModals(doc: Document, roots: Iterable<ShadowRoot>): readonly Element[] {
  const found = [...doc.querySelectorAll('dialog:modal')];
  for (const root of roots) found.push(...root.querySelectorAll('dialog:modal'));
  return found;
}

/** True when some modal dialog is open and the element is not inside the innermost one. */
export function isShutOff(element: Element, modals: readonly Element[]): boolean {
  return modals.length > 0 && !modals.some((modal) => flatContains(modal, element));
}

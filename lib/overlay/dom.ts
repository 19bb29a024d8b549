/** Makes an element with properties and children; text only ever becomes text, never markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> & { data?: Record<string, string> } = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const { data, ...own } = properties;
  const element = document.createElement(tag);
  Object.assign(element, own);
  Object.assign(element.dataset, data);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Puts other words into a text node in place; `textContent` would remove the node, which ends a step of undo. */
export function rewrite(node: Node | null | undefined, words: string): void {
  if (node && node.nodeValue !== words) node.nodeValue = words;
}

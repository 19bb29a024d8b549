import type { TextControl } from './define';

/** Input types that hold text; anything else (hidden, checkbox, file ...) is no control for us. */
const TEXT_TYPES: ReadonlySet<string> = new Set([
  'text',
  'search',
  'tel',
  'url',
  'email',
  'number',
]);

/** How many shadow roots inside one field are looked through (`kat-predictive-input` holds a `kat-input`). */
const MAX_DEPTH = 4;

/** True for a native control that holds text. */
export function isTextControl(element: Element): element is TextControl {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && TEXT_TYPES.has((element as HTMLInputElement).type);
}

/**
 * The native control that holds the text of `host`: itself, or the one inside its open shadow roots.
 * Undefined while the component has not rendered yet. `met` is told of every root on the way.
 */
export function controlOf(
  host: Element,
  met?: (root: ShadowRoot) => void,
  depth = 0,
): TextControl | undefined {
  if (isTextControl(host)) return host;
  const root = host.shadowRoot;
  if (!root || depth >= MAX_DEPTH) return depth === 0 ? slottedControl(host) : undefined;
  met?.(root);
  const own = [...root.querySelectorAll('textarea,input')].filter(isTextControl);
  // Growing text areas keep an invisible twin to measure with; it is marked so.
  const best = own.find((control) => control.getAttribute('aria-hidden') !== 'true');
  if (best) return best;
  for (const inner of root.querySelectorAll('*')) {
    if (!inner.shadowRoot) continue;
    const found = controlOf(inner, met, depth + 1);
    if (found) return found;
  }
  return depth === 0 ? slottedControl(host) : undefined;
}

/** Some components slot a native control; `private-light-dom` holds copies of labels, never the truth. */
function slottedControl(host: Element): TextControl | undefined {
  if (!host.localName.includes('-')) return undefined;
  return [...host.querySelectorAll('textarea,input')]
    .filter(isTextControl)
    .find((control) => control.closest('[slot="private-light-dom"]') === null);
}

/** The nearest element that matches, through the shadow hosts around. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  let at: Element | undefined = element;
  while (at) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    at = hostOf(at);
  }
  return undefined;
}

/** The element whose shadow root `element` stands in; undefined in the light DOM. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}

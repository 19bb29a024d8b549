import { closestAcross, hostOf } from './control';
import {
  FEEDBACK_BOXES,
  FEEDBACK_WORDS,
  NARROW_TWINS,
  NEVER_FIELDS,
  OUTER_ELEMENTS,
} from './selectors/decoys';

/** True for what only looks like a field: bulk rows, rows of children, header search, feedback widgets. */
export function isDecoy(host: Element): boolean {
  return around(host, NEVER_FIELDS) || isFeedback(host);
}

/** True for a box that asks the seller for feedback about the page. */
function isFeedback(host: Element): boolean {
  const words = ['placeholder', 'label', 'kat-aria-label', 'aria-label'].map(
    (name) => host.getAttribute(name) ?? '',
  );
  return FEEDBACK_WORDS.test(words.join('\n')) || around(host, FEEDBACK_BOXES);
}

/** True for the twin that narrow screens show in place of another. */
export function isNarrowTwin(host: Element): boolean {
  return around(host, NARROW_TWINS);
}

function around(element: Element, selector: string): boolean {
  let found = closestAcross(element, selector);
  while (found && OUTER_ELEMENTS.has(found.localName)) {
    const outer: Element | undefined = found.parentElement ?? hostOf(found);
    found = outer && closestAcross(outer, selector);
  }
  return found !== undefined;
}

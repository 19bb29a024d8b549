import { surfaceIdFor } from '../address';
import { closestAcross } from '../control';
import { isDecoy, isNarrowTwin } from '../decoys';
import { defineSurface, type HostField, type Located, type PageReader } from '../define';
import { selectorReport } from '../selector-report';
import {
  ALT_TEXT,
  APLUS_MARKS,
  ASIN_WORDS,
  MODULE,
  NO_TEXTS,
  OTHER_TYPES,
  TEXT_BOXES,
  WORDED,
} from '../selectors/aplus-editor';

const ID = 'aplus-editor';

/** The A+ content manager: each box of its modules is a text of its own, in the order of the page. */
export default defineSurface({
  id: ID,
  matches: (url) => surfaceIdFor(url) === ID,
  present: hasMarks,
  locate,
});

function locate(page: PageReader): Located {
  const { fields, isWaiting } = boxesOf(page);
  if (fields.length > 0) {
    selectorReport.matched(ID, 'aplus', MODULE);
    return { fields, missing: [], recognised: true };
  }
  // A frame of the same origin is drawn by the script of that frame.
  const inFrame = page.children.some((child) => boxesOf(child).fields.length > 0);
  const isEditor = /\/edit$/i.test(page.url.pathname.replace(/\/+$/, ''));
  const missing = isEditor && !isWaiting && !inFrame ? (['aplus'] as const) : [];
  if (missing.length > 0) selectorReport.missed(ID, 'aplus');
  return {
    fields: [],
    missing,
    waiting: isWaiting ? ['aplus'] : [],
    // Lists of contents, and their first steps, hold no text of ours.
    recognised: !isEditor || inFrame || isWaiting || hasMarks(page),
  };
}

/** The boxes that customers will read, in document order; waiting while a component has not rendered its own. */
function boxesOf(page: PageReader): { fields: HostField[]; isWaiting: boolean } {
  const fields: HostField[] = [];
  const taken = new Set<Element>();
  // A picture's text is known by words alone: they count only on a page that is known by more.
  const isKnown = hasMarks(page) || page.parents.some(hasMarks);
  let isWaiting = false;
  for (const host of page.queryAll(TEXT_BOXES)) {
    const control = page.controlOf(host);
    if (!isForCustomers(host, control ?? host, isKnown)) continue;
    if (control === undefined) {
      isWaiting ||= host.localName.includes('-') && page.visible(host);
      continue;
    }
    if (taken.has(control) || OTHER_TYPES.has(control.type) || !page.visible(control)) continue;
    taken.add(control);
    fields.push({ field: 'aplus', index: fields.length, host, control });
  }
  return { fields, isWaiting };
}

/** In a module any box that holds no ASIN; elsewhere what asks for the text of a picture. */
function isForCustomers(host: Element, control: Element, isKnown: boolean): boolean {
  if (closestAcross(control, NO_TEXTS) !== undefined || isDecoy(host) || isNarrowTwin(host))
    return false;
  const words = WORDED.flatMap((name) =>
    [host, control].map((element) => element.getAttribute(name) ?? ''),
  ).join('\n');
  if (isKnown && ALT_TEXT.test(words)) return true;
  return closestAcross(host, MODULE) !== undefined && !ASIN_WORDS.test(words);
}

function hasMarks(page: PageReader): boolean {
  return page.queryAll(APLUS_MARKS).some((mark) => page.visible(mark));
}

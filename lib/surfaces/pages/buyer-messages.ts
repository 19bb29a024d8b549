import type { Listing } from '@/lib/listing/listing';
import { surfaceIdFor } from '../address';
import { isDecoy } from '../decoys';
import {
  defineSurface,
  type HostField,
  type Located,
  type PageFacts,
  type PageReader,
  type TextControl,
} from '../define';
import { completeFacts, orderIdInText, orderIdOfAddress, readFacts } from '../facts';
import { selectorReport } from '../selector-report';
import {
  CONTACT_BOXES,
  MESSAGE_FACTS,
  MESSAGE_LANGUAGES,
  MESSAGE_MARKS,
  REPLY_BOXES,
} from '../selectors/buyer-messages';
import { messagesIn, orderAround, readThreads } from '../threads';

const ID = 'buyer-messages';
const { orderId: ORDER_WAYS = [] } = MESSAGE_FACTS;
const ORDER_FACT = { orderId: ORDER_WAYS };

/** Inbox (classic and v3) and contact form. The thread may stand in a same-origin frame of its own. */
export default defineSurface({
  id: ID,
  matches: (url) => surfaceIdFor(url) === ID,
  present: hasMarks,
  locate,
  listing: (page): Partial<Listing> => {
    const orderId = orderOf(page, readFacts(page, ID, ORDER_FACT).orderId);
    const buyerLanguage = languageOfMessages(page);
    const messageKind = isContactForm(page) ? 'proactive' : 'reply';
    return {
      messageKind,
      ...(orderId ? { orderId } : {}),
      ...(buyerLanguage ? { buyerLanguage } : {}),
    };
  },
  facts: readMessages,
  threads: (page) => readThreads(page, ID, orderOf(page, readFacts(page, ID, ORDER_FACT).orderId)),
});

function locate(page: PageReader): Located {
  const box = messageBox(page);
  if (box) return { fields: [box], missing: [], recognised: true };
  const waiting = boxHosts(page).some((host) => page.controlOf(host) === undefined);
  const inFrame = page.children.some((child) => messageBox(child) !== undefined);
  const recognised = waiting || inFrame || hasMarks(page) || page.children.some(hasMarks);
  // Without an open thread the inbox has no box; only where one must stand it is missing.
  const isExpected = isContactForm(page) || page.url.searchParams.has('cc');
  const missing = isExpected && !inFrame && !waiting ? (['message'] as const) : [];
  if (missing.length > 0) selectorReport.missed(ID, 'message');
  return { fields: [], missing, recognised, waiting: waiting ? ['message'] : [] };
}

function messageBox(page: PageReader): HostField | undefined {
  for (const selector of CONTACT_BOXES) {
    const [box] = boxesOf(page, page.queryAll(selector));
    if (box) return chosen(box, selector);
  }
  const bySize = boxesOf(page, page.queryAll(REPLY_BOXES)).toSorted(
    (a, b) => area(b.control) - area(a.control),
  );
  return bySize[0] && chosen(bySize[0], REPLY_BOXES);
}

interface Box {
  host: HTMLElement;
  control: TextControl;
}

/** Boxes one can write into: shown, of several lines, no feedback widget. */
function boxesOf(page: PageReader, hosts: readonly HTMLElement[]): Box[] {
  return hosts.flatMap((host) => {
    const control = page.controlOf(host);
    if (control?.localName !== 'textarea' || !page.visible(control)) return [];
    return isDecoy(host) || isDecoy(control) ? [] : [{ host, control }];
  });
}

function boxHosts(page: PageReader): readonly HTMLElement[] {
  return page.queryAll(CONTACT_BOXES.join(',')).filter((host) => !isDecoy(host));
}

function chosen({ host, control }: Box, selector: string): HostField {
  selectorReport.matched(ID, 'message', selector);
  return { field: 'message', index: 0, host, control };
}

function area(control: TextControl): number {
  const { width, height } = control.getBoundingClientRect();
  return width * height;
}

function hasMarks(page: PageReader): boolean {
  return page.queryAll(MESSAGE_MARKS).some((mark) => page.visible(mark));
}

/** The thread may stand in a frame whose own address says nothing: the pages around count too. */
function isContactForm(page: PageReader): boolean {
  const byAddress = [page, ...page.parents].some(({ url }) =>
    /\/messaging\/contact/i.test(url.pathname),
  );
  return byAddress || page.queryAll('#ayb-contact-buyer').length > 0;
}

/** The language of what the buyer wrote last, where the page tells it. */
function languageOfMessages(page: PageReader): string | undefined {
  const messages = messagesIn(page, ID);
  const ofBuyer = messages.filter(({ from, language }) => from === 'buyer' && language).at(-1);
  // Where no side is known, the last message that tells its language is the best guess.
  const isTold = messages.some(({ from }) => from !== 'unknown');
  const last = isTold ? undefined : page.queryAll(MESSAGE_LANGUAGES).at(-1)?.getAttribute('lang');
  return (ofBuyer?.language ?? last)?.slice(0, 2).toLowerCase();
}

/** The order of the open thread: by the address, what the page shows of it, or the address of a page around. */
function orderOf(page: PageReader, shown: string | undefined): string | undefined {
  return orderIdOfAddress(page.url) ?? shown ?? orderAround(page);
}

function readMessages(page: PageReader): PageFacts {
  const facts = readFacts(page, ID, MESSAGE_FACTS);
  const orderId = orderOf(page, facts.orderId) ?? orderIdInText(page);
  if (orderId) facts.orderId = orderId;
  const language = languageOfMessages(page);
  if (language) facts.buyerLanguage = language;
  return completeFacts(page, facts);
}

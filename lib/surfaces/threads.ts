import type { ListedThread, OpenThread, PageReader, ShownMessage, ShownThreads } from './define';
import { orderIdOfAddress, orderIdWithin } from './facts';
import { selectorReport } from './selector-report';
import {
  BUYER_SIDE,
  CURRENT_ROW,
  LIST_MARKS,
  LIST_ROW_BOX,
  LIST_ROWS,
  MESSAGE_BLOCKS,
  MESSAGE_BODIES,
  MESSAGE_TIMES,
  ROW_BUYERS,
  SELLER_SIDE,
  SIDE_ATTRIBUTES,
  STATUS_LABELS,
} from './selectors/threads';

/** More messages or rows are not looked at. */
const MOST_MESSAGES = 200;
const MOST_ROWS = 100;
/** Longest text of a message that is read, and longest text that can be a time or a label. */
const LONGEST_TEXT = 2_000;
const LONGEST_LABEL = 80;
/** Texts of one message that are tried as its time where nothing is marked as such. */
const MOST_TIMES = 12;

/**
 * The conversation that is open and the list of conversations, wherever they stand: in this frame, in frames
 * inside it, in the pages around it or in frames beside it.
 * @param orderId order of the open conversation, where the page tells it
 */
export function readThreads(
  page: PageReader,
  surface: string,
  orderId: string | undefined,
): ShownThreads {
  const frames = framesOf(page);
  // Nobody tells the other frames' readers of changes.
  for (const frame of frames) if (frame !== page) frame.rescan();
  const list = frames.map(listIn).find((rows) => rows !== undefined);
  const messages = frames.map((frame) => messagesIn(frame, surface)).find((all) => all.length > 0);
  const id = openId(frames);
  if (!messages && id === undefined) return list ? { list } : {};
  const label = labelIn(frames) ?? list?.find((row) => row.id === id)?.label;
  const open: OpenThread = {
    messages: messages ?? [],
    ...(id !== undefined && { id }),
    ...(orderId !== undefined && { orderId }),
    ...(label !== undefined && { label }),
  };
  return list ? { open, list } : { open };
}

/** This frame first, each document once. */
function framesOf(page: PageReader): PageReader[] {
  const beside = page.parents.flatMap((parent) => [parent, ...parent.children]);
  const frames = [page, ...page.children, ...beside];
  const first = new Map<Document, PageReader>();
  for (const frame of frames) if (!first.has(frame.document)) first.set(frame.document, frame);
  return [...first.values()];
}

/** The messages of the conversation in this frame, in the order of the page. */
export function messagesIn(page: PageReader, surface: string): ShownMessage[] {
  for (const selector of MESSAGE_BLOCKS) {
    const blocks = page.queryAll(selector).filter((block) => page.visible(block));
    const outer = blocks.filter((block) => !block.parentElement?.closest(selector));
    if (outer.length === 0) continue;
    selectorReport.matched(surface, 'messages', selector);
    return outer.slice(-MOST_MESSAGES).map(messageOf);
  }
  return [];
}

function messageOf(block: HTMLElement): ShownMessage {
  const marked = within(block, MESSAGE_TIMES).map((element) => {
    const datetime = element.getAttribute('datetime');
    return { text: textOf(element), ...(datetime && { datetime }) };
  });
  const times = marked.length > 0 ? marked : leaves(block).map((text) => ({ text }));
  const language = [block, ...within(block, '[lang]')]
    .map((element) => element.getAttribute('lang'))
    .find((lang) => lang);
  return { from: sideOf(block), times, text: bodyOf(block), ...(language && { language }) };
}

function sideOf(block: Element): ShownMessage['from'] {
  for (const name of SIDE_ATTRIBUTES) {
    const value = block.getAttribute(name) ?? '';
    const [isSeller, isBuyer] = [SELLER_SIDE.test(value), BUYER_SIDE.test(value)];
    if (isSeller !== isBuyer) return isSeller ? 'seller' : 'buyer';
  }
  return 'unknown';
}

function bodyOf(block: Element): string {
  const parts = MESSAGE_BODIES.map((selector) => within(block, selector)).find(
    (found) => found.length > 0,
  );
  const text = (parts ?? [block]).map((part) => part.textContent ?? '').join('\n');
  return text.trim().slice(0, LONGEST_TEXT);
}

/** Short texts of a message, wherever they stand. */
function leaves(block: Element): string[] {
  const texts = within(block, '*').flatMap((element) =>
    element.childElementCount === 0 ? [textOf(element)] : [],
  );
  return texts
    .filter((text) => /\d/.test(text) && text.length <= LONGEST_LABEL)
    .slice(0, MOST_TIMES);
}

function listIn(page: PageReader): ListedThread[] | undefined {
  const rows = new Map<string, ListedThread>();
  for (const element of page.queryAll(LIST_ROWS)) {
    const id = element.getAttribute('data-case-id') ?? caseOfLink(element);
    if (!id || rows.has(id) || rows.size >= MOST_ROWS || !page.visible(element)) continue;
    rows.set(id, rowOf(id, element.closest(LIST_ROW_BOX) ?? element));
  }
  if (rows.size > 0) return [...rows.values()];
  return page.queryAll(LIST_MARKS).some((mark) => page.visible(mark)) ? [] : undefined;
}

function rowOf(id: string, row: Element): ListedThread {
  const buyer = ROW_BUYERS.flatMap((selector) => within(row, selector))[0];
  const buyerName = buyer && textOf(buyer);
  const orderId = orderIdWithin(row);
  const label = within(row, STATUS_LABELS).map(textOf).find(isLabel);
  return {
    id,
    ...(buyerName && { buyerName }),
    ...(orderId && { orderId }),
    ...(label && { label }),
  };
}

/** The case of the address, of the row that is open, or of what holds the messages. */
function openId(frames: readonly PageReader[]): string | undefined {
  const byAddress = frames.map(({ url }) => url.searchParams.get('cc')).find((id) => id);
  if (byAddress) return byAddress;
  const current = frames
    .flatMap((frame) => frame.queryAll(CURRENT_ROW))
    .map((row) => row.closest('[data-case-id]')?.getAttribute('data-case-id') ?? caseOfLink(row))
    .find((id) => id);
  return current ?? undefined;
}

/** What the page says of the open thread: outside of the list, in which every row has such a label. */
function labelIn(frames: readonly PageReader[]): string | undefined {
  return frames
    .flatMap((frame) => frame.queryAll(STATUS_LABELS).filter((label) => frame.visible(label)))
    .filter((label) => !label.closest(`${LIST_ROW_BOX},${LIST_ROWS}`))
    .map(textOf)
    .find(isLabel);
}

function isLabel(text: string): boolean {
  return text !== '' && text.length <= LONGEST_LABEL;
}

function caseOfLink(element: Element): string | undefined {
  const href = element.getAttribute('href') ?? '';
  if (!/messag/i.test(href)) return undefined;
  return /[?&]cc=([^&#]{1,80})/.exec(href)?.[1];
}

/** The elements below `element` that match, through one level of open shadow roots. */
function within(element: Element, selector: string): Element[] {
  const roots = [element, ...element.querySelectorAll('*')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  return [element, ...roots].flatMap((root) => [...root.querySelectorAll(selector)]);
}

function textOf(element: Element): string {
  const text = element.textContent || element.getAttribute('label') || '';
  return text.replace(/\s+/g, ' ').trim();
}

/** The order of a conversation whose own address or whose surroundings' address names it. */
export function orderAround(page: PageReader): string | undefined {
  return page.parents.map((parent) => orderIdOfAddress(parent.url)).find((id) => id !== undefined);
}

import type { ListedThread, OpenThread, ShownMessage, Side } from '@/lib/surfaces/define';
import { leftIn, saysOverdue } from './duration';
import {
  type MessageTime,
  orderOfPage,
  type TimeContext,
  timeOfAttribute,
  timeOfText,
} from './message-time';
import { isOnlyThanks } from './thanks';

/** One message: who, when, in which language. What was written is not in it. */
export interface ThreadMessage {
  from: Side;
  /** Instant (ISO); absent where the page does not tell it for sure. */
  at?: string;
  /** Minutes by which it may be later. */
  give?: number;
  /** The page's own words for the time, where they told none. */
  told?: string;
  language?: string;
}

/** One answer and what it answered, by the minute (ISO). */
export interface Answer {
  buyerAt: string;
  repliedAt: string;
}

/** What a page tells of the conversation that is open. */
export interface ThreadFacts {
  /** Amazon's id of the case, else the order's. */
  id: string;
  orderId?: string;
  /** The oldest first, where their times tell the order. */
  messages: readonly ThreadMessage[];
  lastBuyerAt?: string;
  /** Minutes by which `lastBuyerAt` may be later. */
  give?: number;
  lastSellerAt?: string;
  /** Whether a message of the seller stands after the buyer's last one; absent: cannot tell. */
  answered?: boolean;
  /** The page's own words ("Time left: 9 h"). */
  label?: string;
  /** A hint: the buyer's last message only thanks. */
  noResponseNeeded?: true;
}

/** What the list of an inbox tells of one conversation. */
export interface ThreadRow extends ListedThread {
  /** Minutes left to answer by the page's own words, and by how many it may be more. */
  left?: number;
  give?: number;
  /** The page says that the time is over. */
  overdue?: true;
}

/** How to understand the times of the page. */
export interface ReadContext extends Pick<TimeContext, 'now' | 'zone'> {
  /** Language of the page (BCP 47). */
  language: string;
}

/**
 * The open conversation with its times understood, and what the buyer wrote, the last at the end; undefined where
 * nothing names it.
 */
export function readThread(
  open: OpenThread,
  context: ReadContext,
): { facts: ThreadFacts; buyerTexts: string[] } | undefined {
  const id = open.id ?? open.orderId;
  if (id === undefined) return undefined;
  const { messages, isOrdered } = inOrder(timed(open.messages, context));
  const lastBuyer = messages.findLast(({ from }) => from === 'buyer');
  const lastSeller = messages.findLast(({ from }) => from === 'seller');
  const answered = isAnswered(messages, isOrdered);
  const last = isOrdered ? messages.at(-1) : undefined;
  const onlyThanks = last?.from === 'buyer' && isOnlyThanks(last.text);
  const facts: ThreadFacts = {
    id,
    messages: messages.map(({ text: _text, ...message }) => message),
    ...(open.orderId !== undefined && { orderId: open.orderId }),
    ...(isOrdered && lastBuyer?.at && { lastBuyerAt: lastBuyer.at }),
    ...(isOrdered && lastBuyer?.give && { give: lastBuyer.give }),
    ...(isOrdered && lastSeller?.at && { lastSellerAt: lastSeller.at }),
    ...(answered !== undefined && { answered }),
    ...(open.label !== undefined && { label: open.label }),
    ...(onlyThanks && { noResponseNeeded: true as const }),
  };
  const ofBuyer = messages.filter(({ from }) => from === 'buyer');
  return { facts, buyerTexts: ofBuyer.flatMap(({ text }) => text || []) };
}

/** One row of the list with the page's time left understood. */
export function readRow(row: ListedThread): ThreadRow {
  const span = leftIn(row.label ?? '');
  if (span) return { ...row, left: span.least, give: span.give };
  return saysOverdue(row.label ?? '') ? { ...row, overdue: true } : row;
}

/** Every answer whose minute and whose question's minute are known. */
export function answersIn(messages: readonly ThreadMessage[]): Answer[] {
  const answers: Answer[] = [];
  let asked: ThreadMessage | undefined;
  for (const message of messages) {
    if (message.from === 'unknown') asked = undefined;
    if (message.from === 'buyer') asked = message;
    if (message.from !== 'seller' || asked === undefined) continue;
    const isExact = !asked.give && !message.give;
    if (isExact && asked.at && message.at && message.at >= asked.at)
      answers.push({ buyerAt: asked.at, repliedAt: message.at });
    asked = undefined;
  }
  return answers;
}

type Timed = ThreadMessage & { text: string };

function timed(messages: readonly ShownMessage[], context: ReadContext): Timed[] {
  const { now, zone, language } = context;
  const texts = messages.flatMap(({ times }) => times.map(({ text }) => text));
  const order = orderOfPage(texts, language);
  const known: TimeContext = { now, ...(zone && { zone }), ...(order && { order }) };
  return messages.map(({ from, times, text, language: written }) => ({
    from,
    text,
    ...timeOf(times, known),
    ...(written && { language: written }),
  }));
}

function timeOf(
  times: ShownMessage['times'],
  context: TimeContext,
): MessageTime | { told?: string } {
  for (const { datetime, text } of times) {
    const time = (datetime && timeOfAttribute(datetime, context.now)) || timeOfText(text, context);
    if (time) return time;
  }
  const told = times[0]?.text;
  return told ? { told } : {};
}

/** The oldest first: a page may show them either way. Sure only where the times prove it, or one side alone wrote. */
function inOrder(messages: readonly Timed[]): { messages: readonly Timed[]; isOrdered: boolean } {
  const known = messages.flatMap(({ at }) => at ?? []);
  const [first, last] = [known[0], known.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) {
    const isNewestFirst = first > last;
    return { messages: isNewestFirst ? messages.toReversed() : messages, isOrdered: true };
  }
  // Of two sides in one minute nobody can tell who came first, nor of times that are not known.
  const isOneSide = new Set(messages.map(({ from }) => from)).size === 1;
  const isOneMinute = isOneSide && known.length === messages.length;
  return { messages, isOrdered: messages.length === 1 || isOneMinute };
}

function isAnswered(messages: readonly Timed[], isOrdered: boolean): boolean | undefined {
  const sides = new Set(messages.map(({ from }) => from));
  if (messages.length === 0) return undefined;
  if (sides.size === 1) return sides.has('unknown') ? undefined : sides.has('seller');
  if (!isOrdered) return undefined;
  const after = messages.slice(messages.findLastIndex(({ from }) => from === 'buyer') + 1);
  if (after.some(({ from }) => from === 'unknown')) return undefined;
  return after.length > 0;
}

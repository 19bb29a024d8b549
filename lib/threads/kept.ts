import { digestOf } from '@/lib/text/digest';
import type { Standing } from './clock';
import type { Answer, ThreadFacts, ThreadRow } from './read-thread';
import { answersIn } from './read-thread';

const MINUTE = 60_000;
const ORDER_ID = /^\d{3}-\d{7}-\d{7}$/;
/** A page's list tells the time left in whole hours, rounded this way or that: so much more is still the same. */
const ROUNDING = 5 * MINUTE;
/** Answers kept of one conversation: the figures look at weeks, not at years. */
const MOST_ANSWERS = 200;

/** What a page showed of one conversation. Neither name nor text of anybody is in it. */
export interface SeenThread {
  thread: string;
  orderId?: string;
  lastBuyerAt?: string;
  give?: number;
  lastSellerAt?: string;
  answered?: boolean;
  /** The buyer's last message only thanks. */
  thanks?: true;
  answers: readonly Answer[];
}

/** An answer; `byHand` when she said so and no page has shown it. */
export interface KeptAnswer extends Answer {
  byHand?: true;
}

/** What is kept of one conversation. */
export interface KeptThread {
  id: string;
  host: string;
  /** Amazon's id of the case; where there is none a name made from the order's. */
  thread: string;
  store?: string;
  /** The only field that tells whose conversation it is; retention may clear it. */
  orderId?: string;
  lastBuyerAt?: string;
  /** Minutes by which `lastBuyerAt` may be later. */
  give?: number;
  lastSellerAt?: string;
  answers: KeptAnswer[];
  /** `unknown`: the page did not tell whether it is answered. */
  state: 'waiting' | 'answered' | 'unknown';
  noResponseNeeded: boolean;
  /** A hint of the page: the buyer's last message only thanks. */
  thanks?: true;
  /** Instant (ISO) at which a page last showed it. */
  seenAt: string;
}

/** Where and when something was seen. */
export interface Sighting {
  host: string;
  store?: string;
  /** Instant (ISO). */
  at: string;
}

/** What is worth keeping of a page's conversations: the open one, and those of the list whose time left is told. */
export function seenOn(
  open: ThreadFacts | undefined,
  rows: readonly ThreadRow[],
  now: string,
): SeenThread[] {
  const listed = rows.flatMap((row) => {
    if (row.left === undefined || row.id === open?.id) return [];
    const began = Date.parse(now) + (row.left - 1_440) * MINUTE;
    const { orderId, give } = row;
    return {
      thread: keyOf(row.id),
      lastBuyerAt: new Date(began).toISOString(),
      answered: false,
      answers: [],
      ...(orderId && { orderId }),
      ...(give && { give }),
    };
  });
  // While its messages are still to come nothing can be said of it.
  return open && open.messages.length > 0 ? [seenOpen(open), ...listed] : listed;
}

function seenOpen(open: ThreadFacts): SeenThread {
  const { orderId, lastBuyerAt, give, lastSellerAt, answered, noResponseNeeded } = open;
  return {
    thread: keyOf(open.id),
    answers: answersIn(open.messages),
    ...(orderId && { orderId }),
    ...(lastBuyerAt && { lastBuyerAt }),
    ...(give && { give }),
    ...(lastSellerAt && { lastSellerAt }),
    ...(answered !== undefined && { answered }),
    ...(noResponseNeeded && { thanks: true as const }),
  };
}

/** A conversation without a case of its own is named by its order, in a way that does not tell the order. */
export function keyOf(id: string): string {
  return ORDER_ID.test(id) ? `order-${digestOf(id)}` : id;
}

/** True when what was seen is a message of the buyer that was not known before. */
export function isNews(before: KeptThread | undefined, seen: SeenThread): boolean {
  if (seen.lastBuyerAt === undefined) return false;
  return before?.lastBuyerAt === undefined || (isLater(before, seen) && !isSame(before, seen));
}

/** What is to be kept now. A page that stands open since yesterday never undoes what a later one showed. */
export function keep(
  before: KeptThread | undefined,
  seen: SeenThread,
  { host, store, at }: Sighting,
  id: string,
): KeptThread {
  const news = isNews(before, seen);
  const { thanks: wasThanks, ...known } = beforeWith(before, seen) ?? fresh(seen.thread, host, id);
  const isOld = before !== undefined && !news && !isSame(before, seen) && isEarlier(before, seen);
  const thanks = isOld ? wasThanks : seen.thanks;
  const lastSellerAt = latest(known.lastSellerAt, seen.lastSellerAt);
  const orderId = seen.orderId ?? known.orderId;
  return {
    ...known,
    ...(news || isFiner(before, seen) ? started(seen) : {}),
    ...((store ?? known.store) && { store: store ?? known.store }),
    ...(orderId && { orderId }),
    ...(lastSellerAt && { lastSellerAt }),
    ...(thanks && { thanks }),
    answers: joined(known.answers, seen.answers),
    state: isOld ? known.state : stateOf(before, seen, news),
    noResponseNeeded: known.noResponseNeeded && !news,
    seenAt: at,
  };
}

/** How a kept conversation stands, for the clock. */
export function standingOf(kept: KeptThread): Standing {
  const { lastBuyerAt, give, noResponseNeeded, state } = kept;
  const answered = state === 'unknown' ? undefined : state === 'answered';
  return { lastBuyerAt, give, noResponseNeeded, answered };
}

/** How the conversation in front stands: by what the page shows, and what she decided about that same message. */
export function standingOfOpen(
  { lastBuyerAt, give, answered }: ThreadFacts,
  kept: KeptThread | undefined,
): Standing {
  const shown = { lastBuyerAt, give, answered };
  if (!kept || lastBuyerAt === undefined || answered === true) return shown;
  const seen = { lastBuyerAt, ...(give && { give }) };
  if (!isSame(kept, seen)) return shown;
  const { state, noResponseNeeded } = kept;
  return { ...shown, noResponseNeeded, answered: state === 'answered' ? true : answered };
}

/** The conversation once she has said that she answered it. */
export function answeredByHand(kept: KeptThread, at: string): KeptThread {
  const { lastBuyerAt, answers } = kept;
  const isKnown = answers.some(({ buyerAt }) => buyerAt === lastBuyerAt);
  const answer = { buyerAt: lastBuyerAt ?? at, repliedAt: at, byHand: true as const };
  const isCounted = lastBuyerAt !== undefined && !kept.give && !isKnown;
  return { ...kept, state: 'answered', answers: isCounted ? [...answers, answer] : answers };
}

/** Its address at Amazon; undefined where nothing is known to find it by. */
export function addressOf({ host, thread, orderId }: KeptThread): string | undefined {
  if (!thread.startsWith('order-'))
    return `https://${host}/messaging/inbox?fi=all&cc=${encodeURIComponent(thread)}`;
  return (
    orderId && `https://${host}/orders-v3/order/${encodeURIComponent(orderId)}/messaging-center`
  );
}

function fresh(thread: string, host: string, id: string): KeptThread {
  const nothing = { answers: [], state: 'unknown', noResponseNeeded: false } as const;
  return { id, host, thread, seenAt: '', ...nothing, answers: [] };
}

/** A message that waits at an unknown time is not the one that was answered: its old time would be a wrong clock. */
function beforeWith(before: KeptThread | undefined, seen: SeenThread): KeptThread | undefined {
  const isUntold = seen.answered === false && seen.lastBuyerAt === undefined;
  if (before === undefined || !isUntold || before.state === 'waiting') return before;
  const { lastBuyerAt: _time, give: _give, ...rest } = before;
  return rest;
}

/** `give` belongs to its own time: the one known before must not stay. */
function started({ lastBuyerAt, give }: SeenThread): Partial<KeptThread> {
  return { ...(lastBuyerAt && { lastBuyerAt }), give: give ?? 0 };
}

function stateOf(
  before: KeptThread | undefined,
  { answered, lastBuyerAt }: SeenThread,
  news: boolean,
): KeptThread['state'] {
  if (answered === true) return 'answered';
  const known = before?.state ?? 'unknown';
  if (answered === undefined) return news ? 'unknown' : known;
  // Still shown as waiting, but she said, or another page showed, that this message was answered.
  const isKnownMessage = lastBuyerAt !== undefined && !news;
  return known === 'answered' && isKnownMessage ? 'answered' : 'waiting';
}

type Began = Pick<KeptThread, 'lastBuyerAt' | 'give'>;

function windowOf({ lastBuyerAt, give = 0 }: Began): [number, number] {
  const at = Date.parse(lastBuyerAt ?? '');
  return [at, at + give * MINUTE];
}

/** Whether both may be the same message: their windows touch, give or take what rounding does. */
function isSame(before: Began, seen: Began): boolean {
  const [[a, b], [c, d]] = [windowOf(before), windowOf(seen)];
  const slack = before.give || seen.give ? ROUNDING : 0;
  return a <= d + slack && c <= b + slack;
}

const isLater = (before: Began, seen: Began): boolean => windowOf(seen)[0] > windowOf(before)[0];
const isEarlier = (before: Began, seen: Began): boolean => windowOf(seen)[0] < windowOf(before)[0];

/** The same message, its minute known better than before. */
function isFiner(before: KeptThread | undefined, seen: SeenThread): boolean {
  if (before?.lastBuyerAt === undefined || seen.lastBuyerAt === undefined) return false;
  return isSame(before, seen) && (seen.give ?? 0) < (before.give ?? 0);
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && (b === undefined || a > b) ? a : b;
}

/** What a page shows counts more than what was said by hand. */
function joined(known: readonly KeptAnswer[], seen: readonly Answer[]): KeptAnswer[] {
  const all = new Map(known.map((answer) => [answer.buyerAt, answer]));
  for (const answer of seen) all.set(answer.buyerAt, { ...answer });
  const sorted = [...all.values()].toSorted((a, b) => a.buyerAt.localeCompare(b.buyerAt));
  return sorted.slice(-MOST_ANSWERS);
}

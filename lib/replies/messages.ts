import type { Locale } from '@/lib/i18n/page';

/*
 * The page asks the background for replies. This runs in the content script too and therefore has no dependencies:
 * both ends are checked by hand.
 */

const FIND = 'replies.find';
const FILL = 'replies.fill';
const USED = 'replies.used';

/** Most rows the palette has room for. */
export const MOST_ROWS = 6;
/** What is longer is no query, no id, no fact and no value that she typed. */
const LONGEST_NAME = 200;
const LONGEST_VALUE = 4_000;
const MOST_VALUES = 60;

type Texts = Readonly<Record<string, string>>;

/** What the open page tells. */
export interface Circumstances {
  /** Language of what she reads. */
  locale: Locale;
  facts: Texts;
}

export type ReplyRequest =
  | ({ kind: 'find'; query: string } & Circumstances)
  | ({ kind: 'fill'; id: string; values: Texts } & Circumstances)
  | { kind: 'used'; id: string };

/** One reply of the list. */
export interface ReplyRow {
  id: string;
  /** In her language. */
  name: string;
  /** The letters that find it at once; empty where it has none. */
  shortcut: string;
  /** How it begins behind the salutation, in the language it will be written in. */
  line: string;
  /** The language it will be written in (BCP 47 primary tag). */
  language: string;
}

/** A value that neither the page nor she has given yet. */
export interface AskedValue {
  name: string;
  label: string;
  example: string;
  /** Of more than one line. */
  long: boolean;
}

/** `gone`: no such reply; it was deleted meanwhile. */
export type FilledReply =
  | { kind: 'ready'; text: string }
  | { kind: 'missing'; fields: readonly AskedValue[] }
  | { kind: 'gone' };

type Send = (message: unknown) => Promise<unknown>;

/** The best replies for what was typed. @throws when the background does not answer, or answers nonsense. */
export async function findReplies(
  send: Send,
  request: { query: string } & Circumstances,
): Promise<readonly ReplyRow[]> {
  const reply = await send({ ...request, kind: FIND });
  if (!isRecord(reply) || !Array.isArray(reply.rows) || !reply.rows.every(isRow))
    throw new Error(`${FIND}: not an answer`);
  return reply.rows.slice(0, MOST_ROWS);
}

/** The text of a reply, or what is missing for it. @throws as {@link findReplies}. */
export async function fillReply(
  send: Send,
  request: { id: string; values: Texts } & Circumstances,
): Promise<FilledReply> {
  const reply = await send({ ...request, kind: FILL });
  if (isRecord(reply)) {
    const { kind, text, fields } = reply;
    if (kind === 'gone') return { kind };
    if (kind === 'ready' && typeof text === 'string') return { kind, text };
    if (kind === 'missing' && Array.isArray(fields) && fields.length > 0 && fields.every(isAsked))
      return { kind, fields };
  }
  throw new Error(`${FILL}: not an answer`);
}

/** Tells that a reply stands in the message box now. */
export async function countReply(send: Send, id: string): Promise<void> {
  await send({ kind: USED, id });
}

/** What a message asks for, when it is one of these. */
export function replyRequested(message: unknown): ReplyRequest | undefined {
  if (!isRecord(message)) return undefined;
  const { kind, id, query } = message;
  if (kind === USED) return isName(id) ? { kind: 'used', id } : undefined;
  const locale = message.locale === 'en' ? 'en' : 'zh-CN';
  const facts = textsOf(message.facts);
  if (kind === FIND && isName(query)) return { kind: 'find', query, locale, facts };
  if (kind === FILL && isName(id))
    return { kind: 'fill', id, locale, facts, values: textsOf(message.values) };
  return undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;
}

/** The texts in a record; whatever else is in it is left out. */
function textsOf(value: unknown): Texts {
  if (!isRecord(value)) return {};
  const pairs = Object.entries(value).filter(
    (pair): pair is [string, string] =>
      typeof pair[1] === 'string' && pair[1].length <= LONGEST_VALUE,
  );
  return Object.fromEntries(pairs.slice(0, MOST_VALUES));
}

function isRow(value: unknown): value is ReplyRow {
  return (
    isRecord(value) &&
    [value.id, value.name, value.shortcut, value.line, value.language].every(
      (part) => typeof part === 'string',
    )
  );
}

function isAsked(value: unknown): value is AskedValue {
  return (
    isRecord(value) &&
    [value.name, value.label, value.example].every((part) => typeof part === 'string') &&
    typeof value.long === 'boolean'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

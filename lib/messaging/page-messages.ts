import type { FieldName } from '@/lib/listing/listing';
import { FIELD_NAMES } from '@/lib/listing/listing';
import type { PageEvidence } from '@/lib/session/page-evidence';
import type { PageState } from '@/lib/session/page-state';
import type { PageFacts } from '@/lib/surfaces/define';
import type { ThreadFacts, ThreadRow } from '@/lib/threads/read-thread';

/*
 * The page's end of the protocol. It runs in the content script and therefore has no dependencies: inputs are
 * checked by hand here, replies by the schemas of `protocol.ts` at the receiving end.
 */

/** Facts of the open order or message, and whether a message box is there to write to. */
export interface PageFactsReply {
  /** Id of the surface. */
  surface: string;
  facts: PageFacts;
  /** True when the page has a box that a text can be inserted into. */
  canInsert: boolean;
  /** Language the buyer writes in (BCP 47 primary tag), where the page tells it. */
  language?: string | undefined;
  /** The conversation that is open: who wrote when. What the buyer wrote last is the fact `lastBuyerText`. */
  thread?: ThreadFacts;
  /** The conversations of the inbox's list; empty where it has none, absent where there is no list. */
  threads?: readonly ThreadRow[];
}

/** `reason`: a key of `sidepanel.insertFailed` in the texts. */
export type InsertReply = { ok: true } | { ok: false; reason: string };

/** Which finding to scroll to and open. */
export interface FindingRef {
  field: FieldName;
  index: number;
  start: number;
}

/** What a page can be asked, and what it answers. */
export interface PageProtocol {
  'page.state': { in: undefined; out: PageState };
  'page.facts': { in: undefined; out: PageFactsReply };
  'page.evidence': { in: undefined; out: PageEvidence };
  'page.insert': { in: { text: string }; out: InsertReply };
  'page.show': { in: FindingRef; out: { shown: boolean } };
}
export type PageMessageName = keyof PageProtocol;

/** Sent by a page to whatever panel is open: ask again. It carries nothing and expects no answer. */
export const PAGE_CHANGED = 'page.changed';

/** Every answer travels like this. `origin` is the page's, so that panels can link to its neighbours. */
export type Envelope<T> =
  | { ok: true; value: T; origin?: string }
  | { ok: false; error: { code: string; message: string } };

/**
 * Answers one message. `undefined`, returned at once, means "this frame is not the one to answer":
 * then nothing is sent and another frame may. A promise always answers.
 */
export type PageHandlers = {
  [Name in PageMessageName]?: (
    data: PageProtocol[Name]['in'],
  ) => PageProtocol[Name]['out'] | Promise<PageProtocol[Name]['out']> | undefined;
};

type SendResponse = (reply?: unknown) => void;
/** Chrome's form of listener, which Firefox understands too: `true` keeps the channel open for a later answer. */
export type RawListener = (
  message: unknown,
  sender: unknown,
  sendResponse: SendResponse,
) => boolean | undefined;

/** The part of `runtime.onMessage` that is needed. */
export interface MessageEvent {
  addListener(listener: RawListener): void;
  removeListener(listener: RawListener): void;
}

/** Answers the panels' messages with `handlers`; the function returned ends that. */
export function servePage(handlers: PageHandlers, onMessage: MessageEvent): () => void {
  const listener: RawListener = (message, _sender, sendResponse) => {
    const request = readRequest(message);
    if (request === undefined) return undefined;
    if ('error' in request) {
      sendResponse(failure('badRequest', request.error));
      return undefined;
    }
    return answer(() => dispatch(handlers, request), sendResponse);
  };
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}

/** Tells open panels that the page's state or facts changed. Nobody listening is the usual case. */
export async function announcePageChange(
  send: (message: unknown) => Promise<unknown>,
): Promise<void> {
  try {
    await send({ kind: PAGE_CHANGED });
  } catch {
    // The browser rejects when no panel is open, and throws in a page that outlived an update of the
    // extension; there is nothing to do about it and nothing lost.
  }
}

type Request = {
  [Name in PageMessageName]: { kind: Name; data: PageProtocol[Name]['in'] };
}[PageMessageName];

function dispatch(handlers: PageHandlers, request: Request): unknown {
  switch (request.kind) {
    case 'page.state':
      return handlers['page.state']?.(undefined);
    case 'page.facts':
      return handlers['page.facts']?.(undefined);
    case 'page.evidence':
      return handlers['page.evidence']?.(undefined);
    case 'page.insert':
      return handlers['page.insert']?.(request.data);
    case 'page.show':
      return handlers['page.show']?.(request.data);
  }
}

function answer(run: () => unknown, sendResponse: SendResponse): boolean | undefined {
  try {
    const result = run();
    if (result === undefined) return undefined;
    Promise.resolve(result).then(
      (value) => sendResponse({ ok: true, value, origin: globalThis.location?.origin }),
      (error: unknown) => sendResponse(failure('failed', messageOf(error))),
    );
    return true;
  } catch (error) {
    sendResponse(failure('failed', messageOf(error)));
    return undefined;
  }
}

/** The request in `message`; undefined when it is none of ours; `error` when it is one but malformed. */
function readRequest(message: unknown): Request | { error: string } | undefined {
  if (!isRecord(message)) return undefined;
  switch (message.kind) {
    case 'page.state':
    case 'page.facts':
    case 'page.evidence':
      return { kind: message.kind, data: undefined };
    case 'page.insert':
      return typeof message.text === 'string'
        ? { kind: message.kind, data: { text: message.text } }
        : { error: 'page.insert needs a text' };
    case 'page.show': {
      const ref = readFindingRef(message);
      return ref
        ? { kind: message.kind, data: ref }
        : { error: 'page.show needs field, index and start' };
    }
    default:
      return undefined;
  }
}

function readFindingRef({ field, index, start }: Record<string, unknown>): FindingRef | undefined {
  const name = FIELD_NAMES.find((known) => known === field);
  if (name === undefined || !isOffset(index) || !isOffset(start)) return undefined;
  return { field: name, index, start };
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function failure(code: string, message: string): Envelope<never> {
  return { ok: false, error: { code, message } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

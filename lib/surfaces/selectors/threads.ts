/*
 * Conversations: the markup of a thread is hardly known (confidence C throughout; the right-hand container B), so
 * every way is tried in turn and what cannot be told stays untold.
 */

/** One message each, the surest first; the first that gives any is taken. */
export const MESSAGE_BLOCKS = [
  '[data-testid="thread-message"],[data-test-id="thread-message"]',
  '[class*="thread-message-max-width-container"]',
  '[data-party-role]',
  '[class*="thread-message"]:not([class*="thread-messages"]):not([class*="thread-message-"])',
] as const;

/** Attributes of a message that may tell its side, and what they say then. */
export const SIDE_ATTRIBUTES = [
  'data-party-role',
  'class',
  'data-testid',
  'data-test-id',
  'aria-label',
] as const;
export const SELLER_SIDE = /container-right|\bseller\b|\boutgoing\b/i;
export const BUYER_SIDE = /container-left|\bbuyer\b|\bincoming\b|\bcustomer\b/i;

/** Within a message: when it was written. */
export const MESSAGE_TIMES = [
  'time',
  '[class*="timestamp"]',
  '[class*="message-time"]',
  '[class*="message-date"]',
  '[data-testid*="timestamp"]',
  '[data-test-id*="timestamp"]',
].join(',');

/** Within a message: what was written. */
export const MESSAGE_BODIES = [
  '[data-testid*="message-body"],[data-test-id*="message-body"]',
  '[class*="message-body"],[class*="message-text"],[class*="message-content"]',
  'p',
] as const;

/** Rows of the list of threads, or the links in them. */
export const LIST_ROWS = '[data-case-id],a[href*="cc="]';
/** What is one row around such a link. */
export const LIST_ROW_BOX = 'li,tr,[role="listitem"],[role="option"],[data-case-id]';
/** Stands there although the list may have no row. */
export const LIST_MARKS =
  '#threads-list-search-bar,[data-testid="thread-list"],[data-test-id="thread-list"]';
/** The row that is open. */
export const CURRENT_ROW = '[aria-current="true"],[aria-current="page"],[aria-selected="true"]';
/** Within a row: the buyer's name. */
export const ROW_BUYERS = [
  '[data-testid="buyer-name"],[data-test-id="buyer-name"]',
  '[class*="buyer-name"],[class*="buyerName"]',
  'strong',
] as const;
/** What the page says of a thread. */
export const STATUS_LABELS =
  '.case-status-label,[data-testid*="sla"],[data-test-id*="sla"],[class*="sla-label"],[class*="time-left"]';

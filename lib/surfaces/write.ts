import {
  applyEdits,
  areSound,
  difference,
  mapOffset,
  narrowed,
  type TextEdit,
} from '@/lib/text/edits';
import { isComposing } from './composition';
import type { TextControl } from './define';
import { rememberScroll } from './scroll';

/** Why a field was left as it is; each is a text of `surfaces.write`. */
export type WriteRefusal =
  | 'composing' // An input method is at work.
  | 'gone' // The field is no longer on the page.
  | 'readonly'
  | 'disabled'
  | 'stale' // The edits do not fit the text: it has changed.
  | 'tooLong' // More than the field takes; nothing is cut silently.
  | 'newline' // A line break for a field of one line.
  | 'refused' // The page took it back.
  | 'changed'; // The page made something else of it.

export type WriteResult =
  | {
      ok: true;
      /** The text as it now stands in the field. */
      text: string;
      /** Where the text now stands: another control when the page drew the field anew. */
      control: TextControl;
      /** False when the browser could not make it one step of its own undo. */
      undoable: boolean;
    }
  | { ok: false; reason: WriteRefusal; text: string };

export interface WriteOptions {
  /** Finds the field again when the page replaces it while it is written. */
  relocate?: () => TextControl | undefined;
}

export interface InsertOptions extends WriteOptions {
  /** What is replaced; by default what is selected. */
  span?: { start: number; end: number };
}

interface Plan {
  before: string;
  after: string;
  /** Selection to leave behind. */
  selection: [start: number, end: number];
}

/**
 * Writes edits, or a whole new text, into the native control as typing would: the page's component sees
 * real input events and one Ctrl+Z takes it back. Caret and scroll positions stay where they were.
 */
export function applyToField(
  control: TextControl,
  change: readonly TextEdit[] | string,
  options: WriteOptions = {},
): WriteResult {
  const before = control.value;
  const edits = typeof change === 'string' ? asEdits(before, change) : change;
  if (!areSound(edits, before.length)) return { ok: false, reason: 'stale', text: before };
  const moves = edits.map((edit) => narrowed(before, edit));
  const [start, end] = selectionOf(control);
  const selection: Plan['selection'] = [mapOffset(start, moves), mapOffset(end, moves)];
  const putBack = rememberScroll(control);
  const result = write(control, { before, after: applyEdits(before, edits), selection }, options);
  putBack();
  return result;
}

/** Writes `text` at the caret, in place of what is selected or of a span; the caret ends behind it. */
export function insertAtCaret(
  control: TextControl,
  text: string,
  { span, ...options }: InsertOptions = {},
): WriteResult {
  const before = control.value;
  const [start, end] = span ? [span.start, span.end] : selectionOf(control);
  const insert = text.replace(/\r\n?/g, '\n');
  const after = applyEdits(before, [{ start, end, insert }]);
  const caret = start + insert.length;
  return write(control, { before, after, selection: [caret, caret] }, options);
}

function asEdits(before: string, after: string): TextEdit[] {
  const edit = difference(before, after);
  return edit ? [edit] : [];
}

function write(control: TextControl, plan: Plan, options: WriteOptions): WriteResult {
  const reason = refusalOf(control, plan);
  if (reason) return { ok: false, reason, text: plan.before };
  const edit = difference(plan.before, plan.after);
  if (!edit) return { ok: true, text: plan.before, control, undoable: true };
  focus(control);
  const heard = sawInput(control, () => typeOver(control, edit, plan.after));
  // A page may keep the event from us; the text tells, too.
  const typed = heard || control.value === plan.after;
  if (!typed) setValue(control, plan.after);
  return readBack(control, plan, typed, options);
}

function refusalOf(control: TextControl, { before, after }: Plan): WriteRefusal | undefined {
  if (!control.isConnected) return 'gone';
  if (isComposing(control)) return 'composing';
  if (control.matches(':disabled')) return 'disabled';
  if (control.readOnly) return 'readonly';
  if (control.localName === 'input' && /[\r\n]/.test(after)) return 'newline';
  const limit = control.maxLength;
  // What is too long already may be made shorter, never longer.
  if (limit >= 0 && after.length > limit && after.length >= before.length) return 'tooLong';
  return undefined;
}

function focus(control: TextControl): void {
  const root = control.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== control) control.focus({ preventScroll: true });
}

/**
 * Lets the browser do what typing does; where it does not, the field stays as it is. A field over its
 * own limit would be cut by the browser, so there only deleting goes this way.
 */
function typeOver(control: TextControl, edit: TextEdit, after: string): void {
  const overLimit = control.maxLength >= 0 && after.length > control.maxLength;
  if (overLimit && edit.insert !== '') return;
  const whole = !select(control, edit.start, edit.end);
  if (whole) control.select();
  const text = whole ? after : edit.insert;
  control.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** True when the browser told the page of an input: a page that then takes it back has refused it. */
function sawInput(control: TextControl, act: () => void): boolean {
  const view = control.ownerDocument.defaultView;
  let seen = false;
  const see = (event: Event): void => {
    seen ||= event.composedPath()[0] === control;
  };
  view?.addEventListener('input', see, true);
  try {
    act();
  } finally {
    view?.removeEventListener('input', see, true);
  }
  return seen;
}

/** The way without undo, for the few fields in which the browser does not type for us. */
function setValue(control: TextControl, text: string): void {
  control.value = text;
  control.dispatchEvent(
    new InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType: 'insertReplacementText',
      data: text,
    }),
  );
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

function readBack(
  control: TextControl,
  plan: Plan,
  undoable: boolean,
  options: WriteOptions,
): WriteResult {
  const now = control.isConnected ? control : options.relocate?.();
  if (!now) return { ok: false, reason: 'gone', text: plan.after };
  const text = now.value;
  if (text === plan.before) return { ok: false, reason: 'refused', text };
  if (text !== plan.after) return { ok: false, reason: 'changed', text };
  if (now !== control) focus(now);
  select(now, ...plan.selection);
  return { ok: true, text, control: now, undoable };
}

/** Fields such as `type=number` have no selection: false there. */
function select(control: TextControl, start: number, end: number): boolean {
  if (control.selectionStart === null) return false;
  control.setSelectionRange(start, end);
  return true;
}

function selectionOf(control: TextControl): [start: number, end: number] {
  const end = control.value.length;
  return [control.selectionStart ?? end, control.selectionEnd ?? end];
}

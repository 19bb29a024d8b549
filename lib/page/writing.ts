import type { InsertReply } from '@/lib/messaging/page-messages';
import type { TextEdit } from '@/lib/rules/define';
import type { FieldRecord } from '@/lib/session/record';
import type { TextControl } from '@/lib/surfaces/define';
import {
  applyToField,
  insertAtCaret,
  type WriteRefusal,
  type WriteResult,
} from '@/lib/surfaces/write';

/** Writes a fix, or a whole new text, into the page's field. */
export function writeChange(
  record: FieldRecord,
  change: readonly TextEdit[] | string,
  relocate: () => TextControl | undefined,
): WriteResult {
  const refused = (reason: WriteRefusal): WriteResult => ({ ok: false, reason, text: record.text });
  if (!record.control.isConnected) return refused('gone');
  // Edits speak of the text that was checked: on any other text they would hit other words.
  if (record.control.value !== record.text) return refused('stale');
  if (record.composing) return refused('composing');
  return applyToField(record.control, change, { relocate });
}

/** Inserts a reply at the caret of the message box; it is never sent. */
export function insertIntoMessage(
  { control, composing }: Pick<FieldRecord, 'control' | 'composing'>,
  text: string,
  relocate: () => TextControl | undefined,
): InsertReply {
  if (composing) return { ok: false, reason: 'composing' };
  const result = insertAtCaret(control, text, { relocate });
  return result.ok ? { ok: true } : { ok: false, reason: result.reason };
}

/** What she typed to find a reply, and where. */
export interface TypedPlace {
  start: number;
  typed: string;
}

/** Puts a reply in the place of what was typed to find it; the page may have moved that meanwhile. */
export function writeReply(
  record: FieldRecord | undefined,
  place: TypedPlace,
  text: string,
  relocate: () => TextControl | undefined,
): WriteResult {
  if (!record?.control.isConnected) return { ok: false, reason: 'gone', text: '' };
  const { control, composing } = record;
  if (composing) return { ok: false, reason: 'composing', text: control.value };
  const start = startOf(control.value, place);
  if (start === undefined) return { ok: false, reason: 'stale', text: control.value };
  const end = start + place.typed.length;
  return insertAtCaret(control, text, { relocate, span: { start, end } });
}

/** Where the typed words stand: where they did, else at the only place that has them. */
function startOf(text: string, { start, typed }: TypedPlace): number | undefined {
  if (text.startsWith(typed, start)) return start;
  const found = text.indexOf(typed);
  return found >= 0 && found === text.lastIndexOf(typed) ? found : undefined;
}

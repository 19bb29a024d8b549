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
export function insertIntoMessage(control: TextControl, text: string): InsertReply {
  const result = insertAtCaret(control, text);
  return result.ok ? { ok: true } : { ok: false, reason: result.reason };
}

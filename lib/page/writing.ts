import type { InsertReply } from '@/lib/messaging/page-messages';
import type { TextEdit } from '@/lib/rules/define';
import type { FieldRecord } from '@/lib/session/record';
import type { TextControl } from '@/lib/surfaces/define';
import { applyToField, insertAtCaret, type WriteRefusal } from '@/lib/surfaces/write';

/** Writes a fix, or a whole new text, into the page's field; undefined when it went well. */
export function writeChange(
  record: FieldRecord,
  change: readonly TextEdit[] | string,
  relocate: () => TextControl | undefined,
): WriteRefusal | undefined {
  if (!record.control.isConnected) return 'gone';
  // Edits speak of the text that was checked: on any other text they would hit other words.
  if (record.control.value !== record.text) return 'stale';
  if (record.composing) return 'composing';
  const result = applyToField(record.control, change, { relocate });
  return result.ok ? undefined : result.reason;
}

/** Inserts a reply at the caret of the message box; it is never sent. */
export function insertIntoMessage(control: TextControl, text: string): InsertReply {
  const result = insertAtCaret(control, text);
  return result.ok ? { ok: true } : { ok: false, reason: result.reason };
}

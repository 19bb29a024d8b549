// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FieldRecord } from '@/lib/session/record';
import { insertIntoMessage, writeReply } from './writing';

// This document has no editing of its own: what is written goes the way of fields in which the browser does not type.
document.execCommand = () => false;

function record(value: string, composing = false): FieldRecord {
  const control = document.createElement('textarea');
  control.value = value;
  document.body.append(control);
  return { control, composing } as FieldRecord;
}

const nowhere = (): undefined => undefined;
const at = (value: string, start: number, typed: string, composing = false) => {
  const box = record(value, composing);
  const result = writeReply(box, { start, typed }, 'Reply', nowhere);
  return result.ok ? box.control.value : result.reason;
};

describe('a reply in the place of what was typed', () => {
  it.each([
    ['Hi ;tk', 3, ';tk', 'Hi Reply'],
    ['Hi ;tk.', 3, ';tk', 'Hi Reply.'],
    // The page has tidied the blanks before it away.
    ['Hi ;tk', 5, ';tk', 'Hi Reply'],
    [';tk and ;tk', 8, ';tk', ';tk and Reply'],
    [';tk and ;tk', 4, ';tk', 'stale'],
    ['Hi ;t', 3, ';tk', 'stale'],
    ['', 0, ';tk', 'stale'],
  ])('"%s" %i', (value, start, typed, wanted) => {
    expect(at(value, start, typed)).toBe(wanted);
  });

  it('is not written while an input method composes, nor where there is no box', () => {
    expect(at(';tk', 0, ';tk', true)).toBe('composing');
    const gone = record(';tk');
    gone.control.remove();
    const place = { start: 0, typed: ';tk' };
    expect(writeReply(gone, place, 'Reply', nowhere)).toMatchObject({ reason: 'gone' });
    expect(writeReply(undefined, place, 'Reply', nowhere)).toMatchObject({ reason: 'gone' });
  });

  it('from the side panel is not written into a composition either', () => {
    const box = record('ni', true);
    expect(insertIntoMessage(box, 'Reply', nowhere)).toEqual({ ok: false, reason: 'composing' });
    expect(box.control.value).toBe('ni');
  });
});

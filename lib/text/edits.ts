/** Replace `[start, end)` of a text by `insert`; offsets are UTF-16. */
export interface TextEdit {
  start: number;
  end: number;
  insert: string;
}

/**
 * `text` after `edits`, which may come in any order.
 * @throws RangeError when an edit lies outside the text or two overlap: half a repair would be worse.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  // Joined at once: a text put together piece by piece is slower to read, and this one will be read often.
  const pieces: string[] = [];
  let done = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`Edit ${edit.start}-${edit.end} overlaps another or leaves the text`);
    }
    pieces.push(text.slice(done, edit.start), edit.insert);
    done = edit.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/**
 * Where an offset of the old text lies in the new one. A place that an edit swallowed moves to the end
 * of what was put there, as after typing; a place right before it stays.
 */
export function mapOffset(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const edit of inOrder(edits)) {
    const isBefore = offset < edit.start || (offset === edit.start && edit.end > edit.start);
    if (isBefore) break;
    if (offset < edit.end) return edit.start + shift + edit.insert.length;
    shift += edit.insert.length - (edit.end - edit.start);
  }
  return offset + shift;
}

/** The smallest single edit that turns `before` into `after`, never between the halves of a surrogate pair. */
export function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (splitsPair(before, start) || splitsPair(after, start)) start -= 1;
  let tail = 0;
  const [end, newEnd] = [before.length - 1, after.length - 1];
  while (
    tail < shorter - start &&
    before.charCodeAt(end - tail) === after.charCodeAt(newEnd - tail)
  )
    tail += 1;
  if (splitsPair(before, before.length - tail) || splitsPair(after, after.length - tail)) tail -= 1;
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) };
}

/** The same edit without the signs it would only write again: a caret among them then stays where it is. */
export function narrowed(text: string, { start, end, insert }: TextEdit): TextEdit {
  const edit = difference(text.slice(start, end), insert) ?? { start: 0, end: 0, insert: '' };
  return { start: start + edit.start, end: start + edit.end, insert: edit.insert };
}

/** True when the edits lie inside a text of this length and do not overlap. */
export function areSound(edits: readonly TextEdit[], length: number): boolean {
  let at = 0;
  return inOrder(edits).every((edit) => {
    const sound = edit.start >= at && edit.end >= edit.start && edit.end <= length;
    at = edit.end;
    return sound;
  });
}

/** Edits by their place in the text. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

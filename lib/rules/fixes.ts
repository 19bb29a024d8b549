import type { Span, TextEdit } from './define';

/**
 * `text` after `edits`, which may come in any order.
 * @throws RangeError when an edit lies outside the text or two overlap: half a repair would be worse.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const edit of sorted(edits)) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`Edit ${edit.start}-${edit.end} overlaps another or leaves the text`);
    }
    result += text.slice(done, edit.start) + edit.insert;
    done = edit.end;
  }
  return result + text.slice(done);
}

/**
 * The same repair with every edit on grapheme borders, as `snap` finds them: an edit inside a grapheme
 * becomes one that writes the whole grapheme anew, and edits that then meet become one.
 */
export function widenEdits(
  text: string,
  edits: readonly TextEdit[],
  snap: (start: number, end: number) => Span,
): TextEdit[] {
  const widened: TextEdit[] = [];
  let group: TextEdit[] = [];
  let span: Span = { start: 0, end: 0 };
  const flush = (): void => {
    if (group.length > 0) widened.push(joined(text, group, span));
  };
  for (const edit of sorted(edits)) {
    const around = snap(edit.start, edit.end);
    if (group.length > 0 && around.start < span.end) {
      group.push(edit);
      span = { start: span.start, end: Math.max(span.end, around.end) };
    } else {
      flush();
      group = [edit];
      span = around;
    }
  }
  flush();
  return widened;
}

function joined(text: string, group: readonly TextEdit[], span: Span): TextEdit {
  const local = group.map(({ start, end, insert }) => ({
    start: start - span.start,
    end: end - span.start,
    insert,
  }));
  return { ...span, insert: applyEdits(text.slice(span.start, span.end), local) };
}

function sorted(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

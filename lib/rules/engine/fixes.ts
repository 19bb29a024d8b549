import { applyEdits, inOrder } from '@/lib/text/edits';
import type { Span, TextEdit } from '../define';

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
  for (const edit of inOrder(edits)) {
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

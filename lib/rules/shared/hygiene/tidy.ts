import { applyEdits, difference } from '@/lib/text/edits';
import { viewOf } from '@/lib/text/view';
import type { Fix, RuleInput, TextEdit } from '../../define';
import { brandSpansIn } from '../brand';
import { type SlipInput, slipsOf } from './slips';

/** What one round leaves at the seams of its repairs, the next ones tidy. */
const MOST_ROUNDS = 4;

/**
 * The repair that tidies every slip of the desk in the field at once, whichever rule reports them: first, so that
 * one key cleans the field. Where there is but one slip, its own repair is all there is.
 */
export function withTidyAll(input: RuleInput, own: readonly Fix[]): readonly Fix[] {
  const edits = editsOf(input);
  if (edits.length < 2) return own;
  const all: Fix = {
    label: 'tidyAll',
    data: { count: edits.length },
    edits: settled(input, edits),
  };
  return [all, ...own];
}

/** The certain repairs of all slips, none overlapping another. */
function editsOf(input: SlipInput): TextEdit[] {
  const edits: TextEdit[] = [];
  let done = 0;
  for (const { edit } of slipsOf(input)) {
    if (edit === undefined || edit.start < done) continue;
    edits.push(edit);
    done = edit.end;
  }
  return edits;
}

/** The same repairs, and those of the slips that they leave behind: then one edit of all of it. */
function settled(input: RuleInput, first: readonly TextEdit[]): readonly TextEdit[] {
  const { field, store, language, listing } = input;
  let after = applyEdits(input.text.raw, first);
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const text = viewOf(after, language);
    const brandSpans = brandSpansIn(text, listing.brand);
    const edits = editsOf({ text, field, store, language, brandSpans });
    if (edits.length === 0) {
      if (round === 1) return first;
      break;
    }
    after = applyEdits(after, edits);
  }
  const whole = difference(input.text.raw, after);
  return whole === undefined ? [] : [whole];
}

import { EXAMPLES } from '../data/desk-slip-examples';
import { defineRule, type Fix } from '../define';
import { isNamedElsewhere } from '../shared/hygiene/named-elsewhere';
import type { Slip } from '../shared/hygiene/slip';
import { slipsOf } from '../shared/hygiene/slips';
import { withTidyAll } from '../shared/hygiene/tidy';
import { deletion } from '../shared/removal';

/** Slips of a Chinese desk: signs of its input methods, what its office programs leave behind, garbled letters. */
export default defineRule<'Z-HYGIENE'>({
  id: 'desk-slips',
  fields: ['title', 'highlights', 'bullets', 'description', 'searchTerms', 'brand', 'aplus'],
  reads: ['brand'],
  codes: {
    'Z-HYGIENE': { severity: 'hint', confidence: 'medium', sources: ['ours'] },
  },
  check(input, report) {
    for (const slip of slipsOf(input)) {
      if (isNamedElsewhere(input, slip)) continue;
      const { raw } = input.text;
      const words = raw.slice(slip.start, slip.end);
      const by = slip.edit?.insert.trim() ?? slip.proposal ?? '';
      report.finding('Z-HYGIENE', slip, {
        variant: slip.kind === 'sign' && by === '' ? 'needless' : slip.kind,
        data: { words, by },
        fixes: () => withTidyAll(input, ownFixes(raw, slip)),
      });
    }
  },
  examples: EXAMPLES,
});

const SPACING: ReadonlySet<string> = new Set([
  'tab',
  'nbsp',
  'ideographic',
  'invisible',
  'bidi',
  'control',
]);

/** The repair of this slip alone. */
function ownFixes(raw: string, slip: Slip): readonly Fix[] {
  const { kind, start, end, edit, proposal } = slip;
  const words = raw.slice(start, end);
  if (kind === 'foreign') return [deletion(raw, slip)];
  if (proposal !== undefined) {
    const data = { words, by: proposal };
    return [{ label: 'replace', data, edits: [{ start, end, insert: proposal }] }];
  }
  if (edit === undefined) return [];
  if (SPACING.has(kind)) return [{ label: 'spaces', edits: [edit] }];
  const by = edit.insert.trim();
  if (by === '') return [{ label: 'delete', data: { words }, edits: [edit] }];
  return [{ label: 'replace', data: { words, by }, edits: [edit] }];
}

import { BULLET_POLICY_SINCE } from '../data/scopes';
import { defineRule } from '../define';
import { isInside } from '../shared/brand';
import { placeholderOf } from '../shared/placeholder';

/** Words that only hold a place: N/A, TBD, copy pending. */
export default defineRule<'B-PLACEHOLDER'>({
  id: 'bullet-placeholder',
  fields: ['bullets'],
  reads: ['brand'],
  terms: ['placeholder-words'],
  codes: {
    'B-PLACEHOLDER': {
      severity: 'error',
      confidence: 'high',
      sources: ['listing-policy-2026', 'bullet-policy-digest'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check(input, report) {
    const { text } = input;
    const whole = placeholderOf(text);
    if (whole !== undefined) {
      const { start, end } = text.trimmed;
      const words = text.raw.slice(start, end);
      report.finding(
        'B-PLACEHOLDER',
        { start, end },
        {
          data: { words },
          severity: whole === 'published' ? 'error' : 'warning',
          fixes: () => [
            {
              label: 'delete',
              data: { words },
              edits: [{ start: 0, end: text.raw.length, insert: '' }],
            },
          ],
        },
      );
      return;
    }
    for (const { start, end } of input.hits('placeholder-words')) {
      if (isInside(input.brandSpans, start, end) || isPath(text.raw, start, end)) continue;
      const words = text.raw.slice(start, end);
      report.finding('B-PLACEHOLDER', { start, end }, { variant: 'inside', data: { words } });
    }
  },
  examples: [
    { text: 'TBD', expect: [['B-PLACEHOLDER', 0, 3, 'error']], fixed: '' },
    { text: 'N/A', expect: [['B-PLACEHOLDER', 0, 3, 'error']] },
    { text: 'NA', expect: [['B-PLACEHOLDER', 0, 2, 'error']] },
    { text: ' n/a. ', expect: [['B-PLACEHOLDER', 1, 5, 'error']], fixed: '' },
    { text: 'Not Applicable', expect: [['B-PLACEHOLDER', 0, 14, 'error']] },
    { text: 'Not eligible.', expect: [['B-PLACEHOLDER', 0, 13, 'error']] },
    { text: 'COPY PENDING', expect: [['B-PLACEHOLDER', 0, 12, 'error']] },
    { text: 'Yet to decide', expect: [['B-PLACEHOLDER', 0, 13, 'error']] },
    { text: 'Ｎ／Ａ', store: 'JP', expect: [['B-PLACEHOLDER', 0, 3, 'error']] },
    { text: 'T\u200bBD', expect: [['B-PLACEHOLDER', 0, 4, 'error']] },
    { text: 'Material: TBD by the maker', expect: [['B-PLACEHOLDER', 10, 13, 'error']] },
    { text: 'Care: N/A', expect: [['B-PLACEHOLDER', 6, 9, 'error']] },
    { text: 'Colors: to be decided soon', expect: [['B-PLACEHOLDER', 8, 21, 'error']] },
    { text: 'Nicht zutreffend', store: 'DE', expect: [['B-PLACEHOLDER', 0, 16, 'warning']] },
    { text: 'Non applicable', store: 'FR', expect: [['B-PLACEHOLDER', 0, 14, 'warning']] },
    { text: 'n.v.t.', store: 'NL', expect: [['B-PLACEHOLDER', 0, 6, 'warning']] },
    { text: '該当なし', store: 'JP', expect: [['B-PLACEHOLDER', 0, 4, 'warning']] },
    { text: '待定', store: 'US', expect: [['B-PLACEHOLDER', 0, 2, 'warning']] },
    { text: '-', expect: [['B-PLACEHOLDER', 0, 1, 'warning']] },
    { text: 'Low in salt: Contains 20 mg Na per serving', expect: [] },
    { text: 'Plug: Made for NA sockets', expect: [] },
    { text: 'Warranty: Not applicable to batteries', expect: [] },
    { text: 'Not eligible pets: Keep away from birds', expect: [] },
    { text: 'Fresh: Na nasze kanapki, na co dzień', store: 'PL', expect: [] },
    { text: 'Ships with caps: Pan/a/cotta forms, in/an/out', expect: [] },
    { text: 'TBD mug: Funny print', listing: { brand: 'TBD' }, expect: [] },
    { text: 'None of the smell: Fresh all day', expect: [] },
    { text: '', expect: [] },
    { text: 'TBD', on: '2024-08-14', expect: [] },
  ],
});

/** A slash before or after it: part of a path or of a row of choices. */
function isPath(raw: string, start: number, end: number): boolean {
  return raw.charAt(start - 1) === '/' || raw.charAt(end) === '/';
}

import { LONG_TITLE_STORES, NOT_MEDIA } from '../data/scopes';
import { AND_MORE } from '../data/variation-words';
import { defineRule, type Reporter, type RuleInput, type Span } from '../define';
import { deletion } from '../shared/removal';
import { appended, placesOf, varyingOf } from '../shared/variation';

/** A parent's title names no size or colour; a child's title names its own. */
export default defineRule<'T-PARENT'>({
  id: 'title-parent-variations',
  fields: ['title'],
  reads: ['role', 'variation'],
  terms: ['variation-phrases'],
  codes: {
    'T-PARENT': {
      severity: 'warning',
      confidence: 'high',
      sources: ['title-policy-2026', 'title-2019'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { role } = input.listing;
    if (role === 'parent') checkParent(input, report);
    else if (role === 'child') checkChild(input, report);
    else if (role === undefined && input.hits('variation-phrases').length > 0)
      report.cannotTell('role-unknown');
  },
  examples: [
    {
      text: 'Amazon Essentials T-Shirt, Available in Multiple Colors and Sizes',
      listing: { role: 'parent' },
      expect: [['T-PARENT', 27, 65, 'warning']],
      fixed: 'Amazon Essentials T-Shirt',
    },
    {
      text: 'Acme Mug, available in various colours',
      listing: { role: 'parent' },
      expect: [['T-PARENT', 10, 38]],
      fixed: 'Acme Mug',
    },
    {
      text: 'Acme T-Shirt, erhältlich in verschiedenen Farben',
      store: 'DE',
      listing: { role: 'parent' },
      expect: [['T-PARENT', 14, 48]],
    },
    {
      text: 'アクメ Tシャツ 多色展開',
      store: 'JP',
      listing: { role: 'parent' },
      expect: [['T-PARENT', 9, 13]],
      fixed: 'アクメ Tシャツ',
    },
    {
      text: 'Acme T-Shirt, White',
      listing: { role: 'parent', variation: { color: 'White' } },
      expect: [['T-PARENT', 14, 19, 'warning']],
      fixed: 'Acme T-Shirt',
    },
    {
      text: 'Acme T-Shirt, White',
      listing: { role: 'child', variation: { color: 'White', size: 'Medium' } },
      expect: [['T-PARENT', 0, 19, 'hint']],
      fixed: 'Acme T-Shirt, White, Medium',
    },
    { text: 'Amazon Essentials T-Shirt', listing: { role: 'parent' }, expect: [] },
    {
      text: 'Amazon Essentials T-Shirt, White, Medium',
      listing: { role: 'child', variation: { color: 'White', size: 'M' } },
      expect: [],
    },
    { text: 'Crocs Beach Clog', listing: { role: 'parent' }, expect: [] },
    {
      text: 'Acme Whiteboard',
      listing: { role: 'parent', variation: { color: 'White' } },
      expect: [],
    },
    { text: 'Acme T-Shirt, Available in Black Color', listing: { role: 'parent' }, expect: [] },
    { text: 'Acme Mug, Available in Multiple Colors', listing: { role: 'standalone' }, expect: [] },
    { text: 'Acme Mug, Available in Multiple Colors', expect: [], cannotTell: 'role-unknown' },
    { text: 'Acme Mug', listing: { role: 'child' }, expect: [], cannotTell: 'variation-unknown' },
  ],
});

function checkParent(input: RuleInput, report: Reporter<'T-PARENT'>): void {
  const { text } = input;
  const values = varyingOf(input).filter(
    ({ value, isSizeOrColour }) => isSizeOrColour && value.length > 1,
  );
  const phrases = input.hits('variation-phrases').map((hit) => withMore(text.raw, hit));
  for (const span of [...phrases, ...values.flatMap(({ value }) => placesOf(text, value))]) {
    report.finding('T-PARENT', span, {
      data: { words: text.raw.slice(span.start, span.end) },
      fixes: () => [deletion(text.raw, span)],
    });
  }
}

/** "Available in multiple colors" goes on with "and sizes". */
function withMore(raw: string, { start, end }: Span): Span {
  const more = AND_MORE.exec(raw.slice(end, end + 40))?.[0].length ?? 0;
  return { start, end: end + more };
}

function checkChild(input: RuleInput, report: Reporter<'T-PARENT'>): void {
  const { text, listing, store } = input;
  if (listing.variation === undefined) {
    report.cannotTell('variation-unknown');
    return;
  }
  const missing = varyingOf(input).filter(
    ({ value, isSizeOrColour }) => isSizeOrColour && placesOf(text, value).length === 0,
  );
  if (missing.length === 0 || text.length === 0) return;
  const values = missing.map(({ value }) => value);
  const fix = appended(
    text,
    values,
    store !== undefined && LONG_TITLE_STORES.includes(store) ? 200 : 75,
  );
  report.finding('T-PARENT', text.trimmed, {
    severity: 'hint',
    variant: 'child',
    data: { words: values.join(', ') },
    fixes: fix === undefined ? [] : [fix],
  });
}

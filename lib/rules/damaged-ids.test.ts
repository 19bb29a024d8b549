import { describe, expect, it } from 'vitest';
import '@/lib/i18n';
import { findingMessage } from '@/lib/i18n/finding-text';
import type { Listing } from '@/lib/listing/listing';
import { applyEdits } from '@/lib/text/edits';
import { DAMAGED_CELLS } from '@/tests/fixtures/product-ids/damaged';
import { checkListing } from './engine/engine';

const findingsOf = (productId: string) => {
  const listing: Listing = { productId, marketplace: 'US' };
  return checkListing(listing, { on: '2026-11-21' }).findings.filter(({ code }) =>
    code.startsWith('G-'),
  );
};

describe('a spreadsheet whose product ids were damaged', () => {
  it('has 200 cells, each of another kind or number', () => {
    expect(new Set(DAMAGED_CELLS.map(({ damaged }) => damaged)).size).toBe(200);
  });

  it.each(DAMAGED_CELLS)('$how: $damaged was $truth', ({ damaged, truth, repair }) => {
    const findings = findingsOf(damaged);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    if (finding === undefined) throw new Error('nothing found');
    const fixed = finding.fixes.map(({ edits }) => applyEdits(damaged, edits));
    expect(fixed).toEqual(repair === 'fixed' ? [truth] : []);
    const messages = (['en', 'zh-CN'] as const).map((locale) => findingMessage(locale, finding));
    for (const message of messages) {
      if (repair === 'lost') expect(message).not.toContain(truth);
      else expect(message).toContain(truth);
    }
    if (repair === 'lost') expect(finding.message).toMatch(/^G-(LEN\.scientific|CHECK\.rounded)$/);
  });

  it('says nothing of the numbers as they were', () => {
    for (const { truth } of DAMAGED_CELLS) expect(findingsOf(truth)).toEqual([]);
  });
});

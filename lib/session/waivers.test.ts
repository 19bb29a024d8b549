import { describe, expect, it } from 'vitest';
import { ruleDigestOf } from '@/lib/rules/rule-digest';
import type { Waiver } from '@/lib/settings/waiver';
import { isAllowed, seenOnPage, waiverFor, waiverIndex, waiverState } from './waivers';

const TEXT = 'Bamboo Board, Free Shipping';
const finding = { field: 'title', code: 'T-PROMO', start: 14, end: 27 } as const;
const allowance = { reason: 'Legal has seen it', person: 'Li Na', until: '2026-12-21' };
const made = { id: 'w1', sku: 'BOARD-01', made: '2026-11-21' };

function waiver(): Waiver {
  const one = waiverFor(finding, TEXT, allowance, made);
  if (one === undefined) throw new Error('T-PROMO is a rule');
  return one;
}

const allowed = (
  one: Waiver,
  { sku = 'BOARD-01', text = TEXT, today = '2026-11-22', code = 'T-PROMO' } = {},
) => isAllowed(waiverIndex([one]), sku, { ...finding, code }, text, () => today);

describe('a finding allowed with a reason', () => {
  it('is allowed for this product, field, code and text, until that day', () => {
    expect(allowed(waiver())).toBe(true);
    expect(allowed(waiver(), { today: '2026-12-21' })).toBe(true);
  });

  it.each([
    ['the day after', { today: '2026-12-22' }],
    ['another product', { sku: 'BOARD-02' }],
    ['another code', { code: 'T-SUBJ' }],
    ['other words', { text: 'Bamboo Board, Free Delivery' }],
    ['the same words in another text', { text: 'Bamboo Boxed, Free Shipping' }],
    ['one more space', { text: `${TEXT} ` }],
  ])('comes back: %s', (_name, change) => {
    expect(allowed(waiver(), change)).toBe(false);
  });

  it('comes back when the rule is another', () => {
    expect(waiver().rule).toBe(ruleDigestOf('T-PROMO'));
    expect(allowed({ ...waiver(), rule: 'as it was' })).toBe(false);
  });

  it('is nothing for a code that nobody knows', () => {
    expect(waiverFor({ ...finding, code: 'X-NONE' }, TEXT, allowance, made)).toBeUndefined();
  });
});

describe('how a waiver stands', () => {
  it.each([
    ['inForce', {}, '2026-12-21'],
    ['expired', {}, '2026-12-22'],
    ['rule', { rule: 'as it was' }, '2026-11-22'],
    ['text', { moved: true as const }, '2026-11-22'],
    ['expired', { rule: 'as it was', moved: true as const }, '2027-01-01'],
  ] as const)('%s', (state, change, today) => {
    expect(waiverState({ ...waiver(), ...change }, today)).toBe(state);
  });
});

describe('what the page shows of waivers', () => {
  const title = (text: string) => [{ field: 'title' as const, text }];

  it('marks those whose text is another, and takes it back when the text is back', () => {
    const [moved] = seenOnPage([waiver()], 'BOARD-01', title('Other'));
    expect(moved).toEqual({ ...waiver(), moved: true });
    expect(seenOnPage(moved ? [moved] : [], 'BOARD-01', title(TEXT))).toEqual([waiver()]);
  });

  it('is the same list when there is nothing to say', () => {
    const waivers = [waiver()];
    expect(seenOnPage(waivers, 'BOARD-01', title(TEXT))).toBe(waivers);
    expect(seenOnPage(waivers, 'BOARD-02', title('Other'))).toBe(waivers);
    expect(seenOnPage(waivers, 'BOARD-01', [{ field: 'description', text: 'Other' }])).toBe(
      waivers,
    );
  });

  it('finds the text of a bullet wherever it stands now', () => {
    const bullet: Waiver = { ...waiver(), field: 'bullets' };
    const bullets = [TEXT, 'Other'].map((text) => ({ field: 'bullets' as const, text }));
    expect(seenOnPage([bullet], 'BOARD-01', bullets)).toEqual([bullet]);
    expect(seenOnPage([bullet], 'BOARD-01', bullets.toReversed())).toEqual([bullet]);
  });
});

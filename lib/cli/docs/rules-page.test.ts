import { describe, expect, it } from 'vitest';
import { catalogueOf } from '@/lib/catalogue/entries';
import type { Rule } from '@/lib/rules/define';
import { ruleFiles } from '@/lib/rules/registry';
import { shownExamples } from './example-line';
import { rulesPage } from './rules-page';

const entries = catalogueOf();

const rule: Rule<'T-X'> = {
  id: 'title-x',
  fields: ['title'],
  codes: { 'T-X': { severity: 'hint', confidence: 'high', sources: ['title-policy-2026'] } },
  check: () => undefined,
  examples: [
    { text: '', expect: [] },
    { text: 'Fine\u200bmug', store: 'DE', expect: [] },
    { text: 'A `bad|worse` mug', on: '2026-07-01', expect: [['T-X', 3, 6]], fixed: 'A mug' },
  ],
};

function pageOf(changed: Rule): string {
  return rulesPage(catalogueOf(new Map([['./title/title-x.ts', changed]])));
}

describe('the page of rules', () => {
  it('has every rule and every code, group by group', () => {
    const page = rulesPage(entries);
    for (const { rule: each, codes } of entries) {
      expect(page).toContain(`(\`${each.id}\`)`);
      for (const { code } of codes) expect(page).toContain(`\n| \`${code}\` |`);
    }
    expect(page.match(/^## /gm)?.length).toBe(
      new Set([...ruleFiles.keys()].map((path) => path.split('/').at(-2))).size,
    );
  });

  it('has one marked example and one clean one, in one line each', () => {
    expect(shownExamples(rule)).toEqual([
      '- ✗ `` A `⟦bad⟧|worse` mug `` (2026-07-01) → `A mug`',
      '- ✓ `Fine⟨U+200B⟩mug` (DE)',
    ]);
  });

  it('is another page when a severity, a day or a source changes', () => {
    const spec = rule.codes['T-X'];
    const before = pageOf(rule);
    for (const change of [
      { severity: 'warning' },
      { since: '2026-07-27' },
      { until: '2026-07-27' },
      { stores: ['DE'] },
      { sources: ['ours'] },
    ] as const) {
      expect(pageOf({ ...rule, codes: { 'T-X': { ...spec, ...change } } })).not.toBe(before);
    }
  });

  it('calls nothing "always in force": what has no first day stands as it was read', () => {
    expect(pageOf(rule)).toContain('| as read 2026-11-21 |');
  });
});

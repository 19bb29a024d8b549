import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, lookup } from '@/lib/i18n';
import { isStore } from '@/lib/listing/stores';
import type { CodeSpec, Example } from '@/lib/rules/define';
import { provenanceProblems } from '@/lib/rules/provenance';
import { allRules } from '@/lib/rules/registry';
import { literalsOfCode } from './support/literals';

const locales = Object.keys(LOCALES) as Locale[];
const codes = allRules.flatMap((rule) =>
  Object.entries<CodeSpec>(rule.codes).map(([code, spec]) => ({ rule: rule.id, code, spec })),
);

/** Keys of one part of the texts of the rules, e.g. `why`. */
function keysOf(locale: Locale, part: keyof (typeof LOCALES)['en']['rules']): string[] {
  return Object.keys(LOCALES[locale].rules[part]);
}

describe.each(allRules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  const expected = rule.examples.flatMap((example: Example) => example.expect);

  it('shows a text that is clean and one that is not', () => {
    const isClean = (example: Example) => example.expect.length === 0 && !example.cannotTell;
    expect(rule.examples.some(isClean), 'add an example with `expect: []`').toBe(true);
    expect(expected.length, 'add an example that breaks the rule').toBeGreaterThan(0);
  });

  it('shows each of its codes at work', () => {
    const shown = new Set(expected.map(([code]) => code));
    expect(Object.keys(rule.codes).filter((code) => !shown.has(code))).toEqual([]);
  });

  it('looks at a field', () => {
    expect(rule.fields.length).toBeGreaterThan(0);
  });

  it.each(locales)('has a name in %s', (locale) => {
    expect(lookup(locale, ['rules', 'names', rule.id])).toBeTruthy();
  });
});

describe('codes', () => {
  it('belong to one rule each', () => {
    const names = codes.map(({ code }) => code);
    expect(names.filter((code, index) => names.indexOf(code) !== index)).toEqual([]);
  });

  it.each(allRules)('$id: has sources and dates (lib/rules/provenance.ts)', (rule) => {
    expect(provenanceProblems([rule])).toEqual([]);
  });

  it.each(codes)('$code: a fact of low confidence is never an error', ({ spec }) => {
    expect(spec.confidence === 'low' && spec.severity === 'error').toBe(false);
  });

  it.each(codes)('$code: stores are stores', ({ spec }) => {
    expect((spec.stores ?? []).filter((store) => !isStore(store))).toEqual([]);
  });

  describe.each(locales)('in %s', (locale) => {
    const messages = keysOf(locale, 'codes');

    it.each(codes)('$code: has a message', ({ code }) => {
      const isMessage = (key: string) => key === code || key.startsWith(`${code}.`);
      expect(messages.some(isMessage), `add rules.codes['${code}'] in ${locale}`).toBe(true);
    });

    it.each(codes)('$code: says why', ({ code }) => {
      const why = lookup(locale, ['rules', 'why', code]);
      expect(why, `add rules.why['${code}'] in ${locale}`).toBeTruthy();
    });
  });
});

describe.each(locales)('texts of the rules in %s: nothing is left over', (locale) => {
  const known = new Set(codes.map(({ code }) => code));
  const { words } = literalsOfCode();

  it('messages', () => {
    const isKnown = (key: string) => {
      const [code = '', variant] = key.split('.');
      return known.has(code) && (variant === undefined || words.has(variant));
    };
    expect(keysOf(locale, 'codes').filter((key) => !isKnown(key))).toEqual([]);
  });

  it('reasons', () => {
    expect(keysOf(locale, 'why').filter((code) => !known.has(code))).toEqual([]);
  });

  it('names', () => {
    const ids = new Set(allRules.map(({ id }) => id));
    expect(keysOf(locale, 'names').filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(['fixLabels', 'reasons'] as const)('%s', (part) => {
    expect(keysOf(locale, part).filter((key) => !words.has(key))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, lookup } from '@/lib/i18n';
import { applyEdits } from '@/lib/text/edits';
import type { Example, Finding, Rule } from './define';
import { allRules, ruleFiles } from './registry';
import { SOURCES } from './sources';
import { check, errorCounts, situationOf } from './testing/check';

const locales = Object.keys(LOCALES) as Locale[];

function own(rule: Rule, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code, also }) => [code, ...also].some((each) => each in rule.codes));
}

function tuples(rule: Rule, example: Example, findings: readonly Finding[]): string[] {
  const severities = example.expect.every((each) => each.length === 4);
  return own(rule, findings)
    .map(({ code, also, start, end, severity }) => {
      const mine = [code, ...also].find((each) => each in rule.codes);
      return [mine, start, end, ...(severities ? [severity] : [])].join(' ');
    })
    .sort();
}

function expected(example: Example): string[] {
  const severities = example.expect.every((each) => each.length === 4);
  return example.expect.map((each) => (severities ? each : each.slice(0, 3)).join(' ')).sort();
}

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example) => [JSON.stringify(example.text), example] as const))(
    '%s',
    (_text, example) => {
      const situation = situationOf(rule, example);
      const verdict = check(situation);
      expect(verdict.failed).toEqual([]);
      expect(tuples(rule, example, verdict.findings)).toEqual(expected(example));
      const reasons = verdict.notChecked
        .filter((each) => each.rule === rule.id)
        .map(({ reason }) => reason);
      expect(reasons).toEqual(example.cannotTell === undefined ? [] : [example.cannotTell]);
      for (const finding of own(rule, verdict.findings)) expectTexts(finding);
      for (const reason of reasons) expectText(['rules', 'reasons', reason]);
      if (example.fixed !== undefined) {
        const fix = own(rule, verdict.findings)[0]?.fixes[0];
        expect(applyEdits(situation.text, fix?.edits ?? [])).toBe(example.fixed);
      }
    },
  );

  it('has fixes that remove their finding and make no error', () => {
    for (const example of rule.examples) {
      const situation = situationOf(rule, example);
      const before = check(situation);
      for (const finding of own(rule, before.findings)) {
        for (const { edits } of finding.fixes) {
          const fixed = applyEdits(situation.text, edits);
          const after = check(situationOf(rule, { ...example, text: fixed }));
          const count = (verdict: typeof before): number =>
            verdict.findings.filter(({ code }) => code === finding.code).length;
          expect(count(after), `${finding.code} in ${fixed}`).toBeLessThan(count(before));
          const known = errorCounts(before);
          for (const [code, errors] of errorCounts(after)) {
            expect(errors, `${code} in ${fixed}`).toBeLessThanOrEqual(known.get(code) ?? 0);
          }
        }
      }
    }
  });

  it('has clean and unclean examples, sources, a name and a reason for each code', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(6);
    expect(rule.examples.some(({ expect: wanted }) => wanted.length === 0)).toBe(true);
    expect(rule.examples.some(({ expect: wanted }) => wanted.length > 0)).toBe(true);
    expectText(['rules', 'names', rule.id]);
    for (const [code, { sources }] of Object.entries(rule.codes)) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(SOURCES).toHaveProperty([source]);
      expectText(['rules', 'why', code]);
      const shown = rule.examples.some((each) => each.expect.some(([wanted]) => wanted === code));
      expect(shown, `an example for ${code}`).toBe(true);
    }
  });
});

describe('registry', () => {
  it('finds every rule under its file name, and no code twice', () => {
    for (const [path, { id }] of ruleFiles) expect(path.split('/').at(-1)).toBe(`${id}.ts`);
    const codes = allRules.flatMap(({ codes }) => Object.keys(codes));
    expect(new Set(codes).size).toBe(codes.length);
  });
});

function expectText(path: readonly string[]): void {
  for (const locale of locales)
    expect(lookup(locale, path), `${path.join('/')} in ${locale}`).toBeTruthy();
}

/** Every text of a finding exists in every language, and none of its placeholders stays empty. */
function expectTexts({ message, data, fixes }: Finding): void {
  const parts = [
    { path: ['rules', 'codes', message], data },
    ...fixes.map((fix) => ({ path: ['rules', 'fixLabels', fix.label], data: fix.data ?? {} })),
  ];
  for (const locale of locales) {
    for (const part of parts) {
      const template = lookup(locale, part.path);
      expect(template, `${part.path.join('/')} in ${locale}`).toBeTruthy();
      for (const [, name = ''] of template?.matchAll(/\{(\w+)\}/g) ?? []) {
        expect(part.data, `{${name}} of ${part.path.join('/')}`).toHaveProperty(name);
      }
    }
  }
}

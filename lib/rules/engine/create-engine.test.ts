import { describe, expect, it } from 'vitest';
import { defineRule, type Finding, type Rule } from '../define';
import { createEngine } from './create-engine';

const on = '2026-11-21';
const ref = { field: 'title', index: 0 } as const;

interface Say {
  code: string;
  start?: number;
  end?: number;
  spec?: Partial<Rule['codes'][string]>;
  id?: string;
}

/** A rule that always reports its code on the given span. */
function says({ code, start = 0, end = 4, spec = {}, id = code.toLowerCase() }: Say): Rule {
  return defineRule({
    id,
    fields: ['title'],
    codes: { [code]: { severity: 'error', confidence: 'high', sources: ['ours'], ...spec } },
    check: (_input, report) => report.finding(code, { start, end }),
    examples: [],
  });
}

function run(
  rules: readonly Rule[],
  text = 'Some title',
  context: { store?: 'US' | 'DE' | 'TR'; productType?: string; on?: string } = {},
) {
  const engine = createEngine(rules);
  return engine.checkField(engine.compile({ store: 'US', on, ...context }), ref, text, {});
}

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

describe('which codes are in force', () => {
  it.each([
    ['from the first day', { since: '2026-07-27' }, { on: '2026-07-26' }, false],
    ['on the first day', { since: '2026-07-27' }, { on: '2026-07-27' }, true],
    ['on the last day', { until: '2026-07-26' }, { on: '2026-07-26' }, true],
    ['after the last day', { until: '2026-07-26' }, { on: '2026-07-27' }, false],
    ['in its store', { stores: ['US'] }, { store: 'US' }, true],
    ['not in another store', { stores: ['US'] }, { store: 'DE' }, false],
    ['in its language', { languages: ['de'] }, { store: 'DE' }, true],
    ['not in another language', { languages: ['de'] }, { store: 'US' }, false],
    ['not for exempt products', { exempt: ['media'] }, { productType: 'ABIS_BOOK' }, false],
    ['for products that are not known', { only: ['shoes'] }, { productType: 'NOBODY_KNOWS' }, true],
    ['for its products', { only: ['shoes'] }, { productType: 'SHOES' }, true],
    ['not for other products', { only: ['shoes'] }, { productType: 'TOWEL' }, false],
  ] as const)('%s', (_name, spec, context, expected) => {
    expect(run([says({ code: 'T-X', spec })], 'Some title', context).findings.length > 0).toBe(
      expected,
    );
  });

  it('says that it cannot tell when the store is not known', () => {
    const engine = createEngine([
      says({ code: 'T-X', spec: { stores: ['US'] } }),
      says({ code: 'T-Y' }),
    ]);
    const verdict = engine.checkField(engine.compile({ on }), ref, 'Some title', {});
    expect(codes(verdict.findings)).toEqual(['T-Y']);
    expect(verdict.notChecked).toEqual([{ rule: 't-x', ...ref, reason: 'store-unknown' }]);
  });

  it('leaves out rules that are turned off', () => {
    const engine = createEngine([says({ code: 'T-X' }), says({ code: 'T-Y' })]);
    const compiled = engine.compile({ store: 'US', on, rulesOff: ['t-x'] });
    expect(codes(engine.checkField(compiled, ref, 'Some title', {}).findings)).toEqual(['T-Y']);
  });
});

describe('two codes on one range', () => {
  it("makes a claim a further reason of the field's own finding, and takes the higher severity", () => {
    const { findings } = run([
      says({ code: 'T-X', spec: { severity: 'warning' } }),
      says({ code: 'C-Y' }),
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'T-X', also: ['C-Y'], severity: 'error' });
  });

  it('keeps a claim apart from a mere hint, which speaks of the form of the word', () => {
    const hint = says({ code: 'T-X', spec: { severity: 'hint' } });
    const claim = says({ code: 'C-Y' });
    expect(codes(run([hint, claim]).findings)).toEqual(['C-Y', 'T-X']);
    const mild = says({ code: 'C-Z', spec: { severity: 'hint' } });
    expect(run([hint, mild]).findings).toMatchObject([{ code: 'T-X', also: ['C-Z'] }]);
  });

  it('keeps claims apart that lie on another range, or on no finding of the field', () => {
    expect(codes(run([says({ code: 'T-X' }), says({ code: 'C-Y', end: 3 })]).findings)).toEqual([
      'C-Y',
      'T-X',
    ]);
    expect(codes(run([says({ code: 'C-X' }), says({ code: 'C-Y' })]).findings)).toEqual([
      'C-X',
      'C-Y',
    ]);
  });

  it('keeps two codes of the field apart', () => {
    expect(codes(run([says({ code: 'T-Y' }), says({ code: 'T-X' })]).findings)).toEqual([
      'T-X',
      'T-Y',
    ]);
  });
});

describe('findings', () => {
  it('come in order of place, then severity, then code', () => {
    const rules = [
      says({ code: 'T-A', start: 5, end: 6 }),
      says({ code: 'T-B', spec: { severity: 'hint' } }),
      says({ code: 'T-D', spec: { severity: 'error' } }),
      says({ code: 'T-C', spec: { severity: 'error' } }),
      says({ code: 'T-E', end: 2 }),
    ];
    expect(codes(run(rules).findings)).toEqual(['T-E', 'T-C', 'T-D', 'T-B', 'T-A']);
  });

  it('of low confidence are never errors', () => {
    const [finding] = run([says({ code: 'T-X', spec: { confidence: 'low' } })]).findings;
    expect(finding?.severity).toBe('warning');
  });

  it('lie inside the text and on grapheme borders, whatever a rule says', () => {
    expect(run([says({ code: 'T-X', start: -5, end: 99 })]).findings[0]).toMatchObject({
      start: 0,
      end: 10,
    });
    expect(run([says({ code: 'T-X', start: 1, end: 2 })], '👍🏽').findings[0]).toMatchObject({
      start: 0,
      end: 4,
    });
  });

  it('of one code end somewhere, and that is said', () => {
    const many = defineRule({
      ...says({ code: 'T-X' }),
      check: (_input, report) => {
        for (let at = 0; at < 1000; at++) report.finding('T-X', { start: 0, end: 1 });
      },
    });
    const verdict = run([many]);
    expect(verdict.findings).toHaveLength(200);
    expect(verdict.notChecked).toMatchObject([{ rule: 't-x', reason: 'too-many' }]);
  });
});

describe('a rule that throws', () => {
  it('is isolated, reported, and its half said things are dropped', () => {
    const broken = defineRule({
      ...says({ code: 'T-X' }),
      check: (_input, report) => {
        report.finding('T-X', { start: 0, end: 1 });
        throw new Error('broken');
      },
    });
    const verdict = run([broken, says({ code: 'T-Y' })]);
    expect(codes(verdict.findings)).toEqual(['T-Y']);
    expect(verdict.failed).toMatchObject([{ rule: 't-x', error: new Error('broken') }]);
    expect(verdict.notChecked).toMatchObject([{ rule: 't-x', reason: 'failed' }]);
  });
});

describe('fixes', () => {
  const bad = (insert: string): Rule =>
    defineRule({
      id: 'bad',
      fields: ['title'],
      codes: {
        'T-BAD': { severity: 'error', confidence: 'high', sources: ['ours'] },
        'T-WORSE': { severity: 'error', confidence: 'high', sources: ['ours'] },
      },
      check: ({ text }, report) => {
        const at = text.raw.indexOf('bad');
        const fixes = [{ label: 'replace', edits: [{ start: at, end: at + 3, insert }] }];
        if (at >= 0) report.finding('T-BAD', { start: at, end: at + 3 }, { fixes });
        if (text.raw.includes('worse')) report.finding('T-WORSE', { start: 0, end: 1 });
      },
      examples: [],
    });

  it('are offered when they remove the finding', () => {
    expect(run([bad('good')], 'a bad title').findings[0]?.fixes).toHaveLength(1);
  });

  it('are not offered when they leave it, or make another error', () => {
    expect(run([bad('still bad')], 'a bad title').findings[0]?.fixes).toEqual([]);
    expect(run([bad('worse')], 'a bad title').findings[0]?.fixes).toEqual([]);
  });
});

describe('checkListing', () => {
  const engine = createEngine([says({ code: 'T-X', end: 0 })]);

  it('checks an empty field and leaves an absent one', () => {
    expect(engine.checkListing({ marketplace: 'US', title: '' }, { on }).findings).toHaveLength(1);
    expect(engine.checkListing({ marketplace: 'US' }, { on }).findings).toHaveLength(0);
  });

  it('takes the store from the listing, else from the options', () => {
    const local = createEngine([says({ code: 'T-X', spec: { stores: ['DE'] } })]);
    expect(
      local.checkListing({ title: 'x', marketplace: 'DE' }, { on, store: 'US' }).findings,
    ).toHaveLength(1);
    expect(local.checkListing({ title: 'x' }, { on, store: 'DE' }).findings).toHaveLength(1);
    expect(local.checkListing({ title: 'x' }, { on, store: 'US' }).findings).toHaveLength(0);
  });
});

describe('dependents', () => {
  it('are the fields whose rules read the part that changed', () => {
    const engine = createEngine([
      defineRule({ ...says({ code: 'T-X' }), reads: ['highlights', 'brand'] }),
    ]);
    expect(engine.dependents('highlights')).toEqual(['title']);
    expect(engine.dependents('productType')).toEqual(['title']);
    expect(engine.dependents('description')).toEqual([]);
  });
});

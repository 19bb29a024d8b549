import { describe, expect, it } from 'vitest';
import { ruleByCode } from '@/lib/rules/registry';
import { catalogueOf } from './entries';
import { piecesOf, viewOfExample } from './example-view';
import { byGroup, type CatalogueFilter, type Choices, fittingRules, NO_FILTER } from './filter';
import { seenParts } from './unseen';

const entries = catalogueOf();
const NONE: Choices = { rulesOff: [], severities: {} };

function codes(filter: Partial<CatalogueFilter>, choices = NONE): string[] {
  return fittingRules(entries, { ...NO_FILTER, ...filter }, choices).flatMap(({ codes }) =>
    codes.map(({ code }) => code),
  );
}

describe('looking for a rule', () => {
  it('without a filter every code is there', () => {
    expect(codes({})).toHaveLength(new Set(codes({})).size);
    expect(codes({}).length).toBe(entries.flatMap(({ rule }) => Object.keys(rule.codes)).length);
  });

  it('by its code, its id, its name in either language, and by what it says', () => {
    expect(codes({ words: 't-len-75' })).toContain('T-LEN-75');
    expect(codes({ words: 'title-length-highlights' })).toEqual(['T-LEN-IH']);
    expect(codes({ words: 'Length of the TITLE' })).toContain('T-LEN-75');
    expect(codes({ words: '标题 长度' })).toContain('T-LEN-75');
    expect(codes({ words: 'fsa hsa' })).toEqual(['T-RESTR-PHRASE']);
    expect(codes({ words: 'ｆｓａ' })).toContain('T-RESTR-PHRASE');
    expect(codes({ words: 'no such words anywhere' })).toEqual([]);
  });

  it('by store, in which the code holds by store and by language', () => {
    expect(codes({ store: 'AE' })).not.toContain('T-LEN-75');
    expect(codes({ store: 'AE' })).toContain('T-LEN-OLD');
    expect(codes({ store: 'JP' })).toContain('T-LEN-JPA');
    expect(codes({ store: 'DE' })).not.toContain('T-CASE-WORD');
  });

  it('by the day it is in force', () => {
    expect(codes({ on: '2026-07-26' })).not.toContain('T-LEN-75');
    expect(codes({ on: '2026-07-27' })).toContain('T-LEN-75');
    expect(codes({ on: '2024-01-01' })).toContain('T-LEN-200');
  });

  it('by field, group and the severity that counts', () => {
    expect(codes({ field: 'highlights', group: 'highlights' })).toContain('H-LEN');
    expect(codes({ field: 'highlights', group: 'title' })).not.toContain('H-LEN');
    const mine = { rulesOff: [], severities: { 'T-LEN-75': 'hint' } } as const;
    expect(codes({ severity: 'warning' })).toContain('T-LEN-75');
    expect(codes({ severity: 'warning' }, mine)).not.toContain('T-LEN-75');
    expect(codes({ severity: 'hint' }, mine)).toContain('T-LEN-75');
  });

  it('by what she has changed: a rule that is off, a code of another severity', () => {
    expect(codes({ mine: true })).toEqual([]);
    const mine = { rulesOff: ['title-emoji'], severities: { 'T-LEN-75': 'hint' } } as const;
    expect(codes({ mine: true }, mine)).toEqual(['T-EMOJI', 'T-LEN-75']);
  });

  it('goes group by group, titles first', () => {
    const groups = byGroup(fittingRules(entries, NO_FILTER, NONE));
    expect(groups.slice(0, 2).map(([group]) => group)).toEqual(['title', 'highlights']);
    expect(groups.flatMap(([, rules]) => rules)).toHaveLength(entries.length);
  });
});

describe('an example', () => {
  it('is cut where its marks begin and end; the gravest shows', () => {
    const hint = { start: 0, end: 8, severity: 'hint' } as const;
    const error = { start: 4, end: 6, severity: 'error' } as const;
    expect(piecesOf('one two three', [hint, error])).toEqual([
      { text: 'one ', severity: 'hint' },
      { text: 'tw', severity: 'error' },
      { text: 'o ', severity: 'hint' },
      { text: 'three' },
    ]);
    expect(piecesOf('clean', [])).toEqual([{ text: 'clean' }]);
    expect(piecesOf('', [{ start: 0, end: 0, severity: 'error' }])).toEqual([]);
  });

  it('writes out what nobody would see, and leaves emoji whole', () => {
    expect(seenParts('Free\u200bShipping\u00a0now')).toEqual([
      { at: 0, text: 'Free' },
      { at: 4, text: '\u200b', sign: 'U+200B' },
      { at: 5, text: 'Shipping' },
      { at: 13, text: '\u00a0', sign: 'U+00A0' },
      { at: 14, text: 'now' },
    ]);
    const family = '👨‍👩‍👧 one\ntwo';
    expect(seenParts(family)).toEqual([{ at: 0, text: family }]);
    expect(seenParts('')).toEqual([]);
  });

  it('shows what the rule says of it, with the words it speaks of', () => {
    const rule = ruleByCode('T-LEN-75');
    const text = 'Acme Stainless Steel Insulated Water Bottle with Straw Lid and Handle, Blueish';
    const view = rule && viewOfExample(rule, { text, expect: [] }, 'en');
    expect(view?.pieces).toEqual([
      { text: text.slice(0, 75) },
      { text: text.slice(75), severity: 'warning' },
    ]);
    expect(view?.messages[0]).toMatchObject({ code: 'T-LEN-75', severity: 'warning' });
    expect(view?.messages.map(({ message }) => message).join()).not.toContain('{');
  });
});

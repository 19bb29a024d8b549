import { describe, expect, it } from 'vitest';
import type { CodeSpec, Rule } from './define';
import { dayOfCode, provenanceProblems } from './provenance';
import type { Source } from './sources';

const READ = '2026-11-21';
const sources: Record<string, Partial<Source>> = {
  amazon: { title: 'A page', url: 'https://example.com/', read: READ, kind: 'amazon' },
  ours: { title: 'Clerkside', read: READ, kind: 'ours' },
  noted: { title: 'A page', read: READ, kind: 'report', note: 'In a public copy.' },
  homeless: { title: 'A page', read: READ, kind: 'report' },
  unread: { title: 'A page', url: 'https://example.com/', kind: 'amazon' },
  nameless: { url: 'https://example.com/', read: READ, kind: 'amazon' },
};

function problems(some: Omit<Partial<CodeSpec>, 'sources'> & { sources: readonly string[] }) {
  const spec = { severity: 'hint', confidence: 'high', ...some } as CodeSpec;
  const rule: Rule = {
    id: 'r',
    codes: { C: spec },
    fields: [],
    check: () => undefined,
    examples: [],
  };
  return provenanceProblems([rule], sources);
}

describe('no rule without source and date', () => {
  it('a source that was read is a date, a first day is a better one', () => {
    expect(problems({ sources: ['amazon', 'ours'] })).toEqual([]);
    expect(problems({ sources: ['ours'], since: '2026-07-27', until: '2026-07-27' })).toEqual([]);
  });

  it.each([
    [{ sources: [] }, 'names no source'],
    [{ sources: ['elsewhere'] }, 'there is no source "elsewhere"'],
    [{ sources: ['amazon', 'unread'] }, 'source "unread" has no day of reading'],
    [
      { sources: ['noted', 'homeless'] },
      'source "homeless" has no address and no note that says where it was read',
    ],
    [{ sources: ['nameless'] }, 'source "nameless" has no title'],
    [{ sources: ['ours'], since: '2026-02-30' }, '"2026-02-30" is no day'],
    [{ sources: ['ours'], until: 'soon' }, '"soon" is no day'],
    [{ sources: ['ours'], since: '2026-07-27', until: '2026-07-26' }, 'ends before it begins'],
  ])('%j', (spec, problem) => {
    expect(problems(spec)).toEqual([`C (r): ${problem}`]);
  });

  it('the catalogue knows which of the two it is', () => {
    const spec = { severity: 'hint', confidence: 'high', sources: ['ours'] } as const;
    expect(dayOfCode(spec)).toEqual({ day: READ, kind: 'read' });
    expect(dayOfCode({ ...spec, since: '2025-01-21' })).toEqual({
      day: '2025-01-21',
      kind: 'since',
    });
  });
});

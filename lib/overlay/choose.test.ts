import { describe, expect, it } from 'vitest';
import { findingAtCaret } from './choose';

describe('findingAtCaret', () => {
  const findings = [
    { start: 5, end: 8, severity: 'hint' },
    { start: 5, end: 11, severity: 'error' },
    { start: 20, end: 40, severity: 'warning' },
    { start: 25, end: 30, severity: 'hint' },
  ] as const;

  it('takes the error around the caret, borders included, else the narrowest', () => {
    expect(findingAtCaret(findings, 5)).toBe(1);
    expect(findingAtCaret(findings, 11)).toBe(1);
    expect(findingAtCaret(findings, 27)).toBe(3);
    expect(findingAtCaret(findings, 38)).toBe(2);
  });

  it('else the next one, and behind the last the first', () => {
    expect(findingAtCaret(findings, 0)).toBe(1);
    expect(findingAtCaret(findings, 13)).toBe(2);
    expect(findingAtCaret(findings, 50)).toBe(0);
  });

  it('has none for none', () => {
    expect(findingAtCaret([], 3)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { findingAtCaret } from './choose';

describe('findingAtCaret', () => {
  const findings = [
    { start: 5, end: 11 },
    { start: 20, end: 40 },
    { start: 25, end: 30 },
  ];

  it('takes the narrowest finding around the caret, borders included', () => {
    expect(findingAtCaret(findings, 5)).toBe(0);
    expect(findingAtCaret(findings, 11)).toBe(0);
    expect(findingAtCaret(findings, 27)).toBe(2);
    expect(findingAtCaret(findings, 38)).toBe(1);
  });

  it('else the next one, and behind the last the first', () => {
    expect(findingAtCaret(findings, 13)).toBe(1);
    expect(findingAtCaret(findings, 50)).toBe(0);
  });

  it('has none for none', () => {
    expect(findingAtCaret([], 3)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { isDay } from './day';

describe('a day', () => {
  it.each(['2026-07-27', '2024-02-29', '0001-01-01'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['', '2026-7-27', '2026-02-30', '2025-02-29', '2026-13-01', '2026-07-27T00:00', 'today'])(
    '%j is none',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

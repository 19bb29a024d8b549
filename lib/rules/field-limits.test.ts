import { describe, expect, it } from 'vitest';
import { limitOf } from './field-limits';

const none = new Set<never>();

describe('limitOf', () => {
  it('is 75 and 125 since 27 July 2026, 200 and none before', () => {
    expect(limitOf('title', { store: 'US', families: none, on: '2026-07-27' })).toBe(75);
    expect(limitOf('highlights', { store: 'US', families: none, on: '2026-07-27' })).toBe(125);
    expect(limitOf('title', { store: 'US', families: none, on: '2026-07-26' })).toBe(200);
    expect(
      limitOf('highlights', { store: 'US', families: none, on: '2026-07-26' }),
    ).toBeUndefined();
  });

  it('stays 200 in the four stores and for media', () => {
    expect(limitOf('title', { store: 'TR', families: none, on: '2026-11-21' })).toBe(200);
    expect(
      limitOf('title', { store: 'US', families: new Set(['media'] as const), on: '2026-11-21' }),
    ).toBe(200);
  });

  it('is unknown in an unknown store and for other fields', () => {
    expect(
      limitOf('title', { store: undefined, families: none, on: '2026-11-21' }),
    ).toBeUndefined();
    expect(limitOf('brand', { store: 'US', families: none, on: '2026-11-21' })).toBeUndefined();
  });
});

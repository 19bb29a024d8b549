import { describe, expect, it } from 'vitest';
import { healthOf } from './health';

const known = { recognised: true, missing: [], found: 3, waited: false } as const;

describe('healthOf', () => {
  it('is ok while everything expected is there', () => {
    expect(healthOf(known)).toBe('ok');
  });

  it('is partial when expected fields are missing', () => {
    expect(healthOf({ ...known, missing: ['title'] })).toBe('partial');
  });

  it('is blind only after the page had its time', () => {
    const nothing = { recognised: false, missing: ['title'], found: 0 } as const;
    expect(healthOf({ ...nothing, waited: false })).toBe('ok');
    expect(healthOf({ ...nothing, waited: true })).toBe('blind');
  });

  it('a recognised page whose fields are still mounting is ok, and partial when they never come', () => {
    const mounting = { recognised: true, missing: ['title'], found: 0 } as const;
    expect(healthOf({ ...mounting, waited: false })).toBe('ok');
    expect(healthOf({ ...mounting, waited: true })).toBe('partial');
  });
});

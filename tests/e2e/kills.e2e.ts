import { describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '@/lib/cli/launch';
import { killAndLook } from '../soak/kills/kills';

describe('a browser that is killed while it works', () => {
  // Six browsers, one after the other.
  it('loses no step that was written, and never keeps half of a restore', {
    timeout: 240_000,
  }, async () => {
    const report = await killAndLook({ seed: 5, kills: 5, extension: CHROME_BUILD });
    expect(report.kills).toBe(5);
    expect(report.kept).toBeGreaterThan(5);
  });
});

import { describe, expect, it } from 'vitest';
import { fuzzFiles } from './files-fuzz';

describe('a seeded share of the long test of files', () => {
  it('finds listings or a clear reason in whatever bytes', async () => {
    const report = await fuzzFiles({ seed: 20_260_727, files: 400 });
    expect(report.files).toBe(400);
    expect(report.refused).toBeGreaterThan(50);
    expect(report.listings).toBeGreaterThan(100);
    expect(report.findings).toBeGreaterThan(50);
  }, 120_000);
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '@/lib/cli/root';

const LONG = 'Acme Stainless Steel Insulated Water Bottle with Straw Lid and Handle, Sky Blue';
const GREEN = 'Umweltfreundliche Trinkflasche aus Edelstahl';

/** Codes that `check:listings` finds in one listing on a day; without a day it asks for today's rules. */
function codesOn(day: string | undefined, listing: Record<string, string>): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'lib/cli/run.mjs'), 'check-listings', ...(day ? ['--on', day] : []), '-'],
    { cwd: ROOT, input: JSON.stringify(listing), encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const { findings } = JSON.parse(stdout) as {
    findings: { code: string; also: string[]; since?: string }[];
  };
  for (const { since = '' } of findings) expect(since <= (day ?? since)).toBe(true);
  return findings.flatMap(({ code, also }) => [code, ...also]);
}

describe('the rules of a day, from the command line', () => {
  it.each([
    ['T-LEN-75', '2026-07-27', { marketplace: 'US', title: LONG }],
    ['C-ENV-EU', '2026-09-27', { marketplace: 'DE', title: GREEN }],
  ])('%s holds from %s on, and not the day before', (code, since, listing) => {
    const before = new Date(`${since}T00:00:00Z`);
    before.setUTCDate(before.getUTCDate() - 1);
    expect(codesOn(before.toISOString().slice(0, 10), listing)).not.toContain(code);
    expect(codesOn(since, listing)).toContain(code);
    expect(codesOn(undefined, listing)).toContain(code);
  });
});

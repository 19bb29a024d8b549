import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '@/lib/cli/root';

interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** Starts the command as npm does; `read` may end the reading of its output early. */
function checkListings(
  args: string[],
  input: string | Buffer = '',
  stopAfter = Number.POSITIVE_INFINITY,
): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [join(ROOT, 'lib/cli/run.mjs'), 'check-listings', ...args],
    { cwd: ROOT },
  );
  const ended: Ended = { status: null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    ended.out += chunk.toString();
    if (ended.out.length > stopAfter) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()));
  // The command may be gone before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (status) => done({ ...ended, status })));
}

const LEVIS = JSON.stringify({
  sku: 'J',
  marketplace: 'US',
  brand: "Levi's",
  title: "Levi's Men's Jeans Men's 501 Original Fit Men's Denim Jeans",
});
const MUG = JSON.stringify({
  sku: 'M',
  marketplace: 'US',
  brand: 'Acme',
  title: 'Acme Ceramic Coffee Mug, White, 12 Ounce',
});

describe('npm run -s check:listings', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clerkside-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('reads files and standard input, and ends with 0, 1 or 2', async () => {
    const file = join(folder, 'mug.json');
    await writeFile(file, MUG);
    expect(await checkListings([file])).toMatchObject({ status: 0, err: '' });
    const both = await checkListings([file, '-'], LEVIS);
    expect([both.status, both.out.trim().split('\n').length]).toEqual([1, 2]);
    expect(await checkListings(['-'], `${MUG}\n{"title": 5}`)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^standard input row 2: "title" must be text/),
    });
    expect(await checkListings([])).toMatchObject({ status: 2, out: '' });
  });

  it('reads UTF-16 and writes JSON to a file', async () => {
    const out = join(folder, 'result.json');
    const input = Buffer.from(`\ufeff${LEVIS}\r\n${MUG}\r\n`, 'utf16le');
    expect(await checkListings(['-', '--format', 'json', '--out', out], input)).toEqual({
      status: 1,
      out: '',
      err: '',
    });
    const results = JSON.parse(await readFile(out, 'utf8')) as { sku: string; row: number }[];
    expect(results.map(({ sku, row }) => [sku, row])).toEqual([
      ['J', 1],
      ['M', 2],
    ]);
    expect(await checkListings(['-', '--out', join(folder, 'none', 'x')], MUG)).toMatchObject({
      status: 2,
      err: expect.stringContaining('cannot be written (no such file or folder)'),
    });
  });

  it('ends quietly when its reader goes away', async () => {
    const { err } = await checkListings(['-'], `${LEVIS}\n`.repeat(20_000), 2_000);
    expect(err).toBe('');
  });
});

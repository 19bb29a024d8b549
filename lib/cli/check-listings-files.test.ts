import { link, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workbook } from '@/lib/files/xlsx/workbook';
import {
  at,
  BAD_TITLE,
  GOOD_TITLE,
  legacyTemplate,
  newTemplate,
} from '@/tests/fixtures/files/tables';
import { textFile, workbook } from '@/tests/fixtures/files/write';
import { main } from './check-listings';
import { type Io, nodeIo, type Sink } from './listings/io';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clerkside-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Told {
  status: number;
  out: string;
  err: string;
}

/** Runs the command on real files; `world` takes the place of parts of Node's. */
async function run(args: readonly string[], world: Partial<Io> = {}): Promise<Told> {
  const told: Told = { status: -1, out: '', err: '' };
  const sink = (name: 'out' | 'err'): Sink => ({
    write: (piece) => {
      told[name] += piece.toString();
      return Promise.resolve(true);
    },
    close: () => Promise.resolve(undefined),
  });
  const io = { ...nodeIo(), stdout: sink('out'), stderr: sink('err'), watched: false, ...world };
  told.status = await main([...args, '--on', '2026-11-21'], io);
  return told;
}

async function put(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

const JEANS = {
  item_sku: '=1+1',
  brand_name: "Levi's",
  item_name: BAD_TITLE,
  bullet_point1: '@SUM(A1) Best Seller',
};
const MUG = {
  item_sku: 'MUG',
  brand_name: 'Acme',
  item_name: GOOD_TITLE,
  update_delete: 'PartialUpdate',
};

describe('check:listings on listing files', () => {
  it('gives the rows as Excel shows them, whatever the file is called', async () => {
    const text = await put('a.xlsx', textFile(legacyTemplate([JEANS, MUG])));
    const book = await put('b.txt', await workbook(legacyTemplate([JEANS, MUG])));
    for (const file of [text, book]) {
      const { status, out, err } = await run([file, '--format', 'jsonl']);
      expect([status, err]).toEqual([1, '']);
      const [jeans, mug] = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(jeans).toMatchObject({ sku: '=1+1', row: 4 });
      expect(jeans?.findings).toContainEqual(
        expect.objectContaining({ code: 'T-REPEAT', start: 42, end: 47, severity: 'error' }),
      );
      expect(mug).toMatchObject({ sku: 'MUG', row: 5, findings: [] });
      expect(jeans).not.toHaveProperty('language');
    }
  });

  it('names store and language where a row holds several listings', async () => {
    const [de, fr] = ['A1PA6795UKMFR9', 'A13V1IB3VIYZZH'];
    const row = {
      'contribution_sku#1.value': 'A',
      '::record_action': 'Edit (Partial Update)',
      [`item_name${at(de, 'de_DE')}#1.value`]: 'Acme Becher',
      [`item_name${at(fr, 'fr_FR')}#1.value`]: 'Acme Tasse',
    };
    const file = await put(
      'two.txt',
      textFile(newTemplate([row], { marketplaceId: de, language: 'de_DE' })),
    );
    const { out } = await run([file, '--format', 'jsonl']);
    const results = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(results).toMatchObject([
      { sku: 'A', row: 7, language: 'de_DE', marketplace: 'DE' },
      { sku: 'A', row: 7, language: 'fr_FR', marketplace: 'FR' },
    ]);
  });

  it('names what it cannot read, and checks the rest', async () => {
    const good = await put('good.txt', textFile(legacyTemplate([JEANS])));
    const old = await put('old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    const torn = await put('torn.xlsx', (await workbook([['x']])).subarray(0, 300));
    const { status, out, err } = await run([old, torn, good, '--format', 'jsonl']);
    expect(status).toBe(2);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/old\.xls: is a workbook of the old Excel/),
      expect.stringMatching(/torn\.xlsx: is a damaged or unfinished Excel file/),
      '',
    ]);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('writes a workbook with a row a finding, reasons in both languages, and no formula', async () => {
    const file = await put('jeans.txt', textFile(legacyTemplate([JEANS, MUG])));
    const target = join(folder, 'found.xlsx');
    const { status, out, err } = await run([file, '--format', 'xlsx', '--out', target]);
    expect([status, out, err]).toEqual([1, '', '']);
    const bytes = await readFile(target);
    const opened = await Workbook.open(bytes);
    const rows: string[][] = [];
    for (const sheet of opened.sheets)
      for await (const row of opened.rows(sheet)) rows.push(row.cells);
    const [heading, ...findings] = rows;
    expect(heading?.slice(1, 9)).toEqual([
      'Row',
      'SKU',
      'Store',
      'Field',
      'Code',
      'Severity',
      'Words',
      'Reason (English)',
    ]);
    const repeat = findings.find((cells) => cells[5] === 'T-REPEAT') ?? [];
    expect(repeat.slice(0, 8)).toEqual([
      file,
      '4',
      '=1+1',
      'US',
      'title',
      'T-REPEAT',
      'error',
      "Men's",
    ]);
    expect(repeat[8]).toMatch(/^“Men's” again/);
    expect(repeat[9]).toMatch(/第 3 次出现/);
    expect(repeat[11]).toBe("Levi's Men's Jeans Men's 501 Original Fit Denim Jeans");
    expect(repeat[12]).toMatch(/^https:/);
    expect(findings.some((cells) => cells[4] === 'bullets 1' && cells[7] === 'Best Seller')).toBe(
      true,
    );
  });

  it('never writes over its input, by whatever name', async () => {
    const bytes = textFile(legacyTemplate([JEANS]));
    const file = await put('template.txt', bytes);
    const other = join(folder, 'other.txt');
    await link(file, other);
    for (const out of [file, join(folder, '.', 'template.txt'), other]) {
      const { status, err } = await run([file, '--out', out]);
      expect([status, err]).toEqual([2, expect.stringMatching(/is both input and --out/)]);
    }
    expect(new Uint8Array(await readFile(file))).toEqual(bytes);
  });

  it('shows progress where somebody watches, and takes the line away', async () => {
    const rows = Array.from({ length: 30 }, (_, number) => ({ ...MUG, item_sku: `S${number}` }));
    const file = await put('many.txt', textFile(legacyTemplate(rows)));
    let now = 0;
    const clock = (): number => {
      now += 50;
      return now;
    };
    const { err } = await run([file, '--format', 'jsonl'], {
      watched: true,
      terminal: false,
      columns: 60,
      clock,
    });
    expect(err).toMatch(/many\.txt: \d+ listings checked …/);
    expect(err.startsWith('\r\u001b[K')).toBe(true);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    const quiet = await run([file, '--format', 'jsonl'], {
      watched: true,
      terminal: false,
      clock: () => 0,
    });
    expect(quiet.err).toBe('');
  });
});

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from './check-listings';
import type { Io, Sink } from './listings/io';
import { widthOf } from './listings/width';

interface World {
  status: number;
  out: string;
  err: string;
  files: Map<string, string>;
}

const JEANS = {
  sku: 'JEANS-1',
  marketplace: 'US',
  brand: "Levi's",
  title: "Levi's Men's Jeans Men's 501 Original Fit Men's Denim Jeans",
};
const CLEAN = {
  sku: 'MUG',
  marketplace: 'US',
  brand: 'Acme',
  title: 'Acme Ceramic Coffee Mug, White, 12 Ounce',
};

function sinkTo(keep: (piece: string) => void, pieces = Number.POSITIVE_INFINITY): Sink {
  let left = pieces;
  return {
    write: (piece) => {
      left -= 1;
      if (left >= 0)
        keep(typeof piece === 'string' ? piece : Buffer.from(piece).toString('latin1'));
      return Promise.resolve(left > 0);
    },
    close: () => Promise.resolve(undefined),
  };
}

/** Runs the command in a world of named files. */
async function run(
  args: string[],
  files: Record<string, string>,
  world: Partial<Io> = {},
): Promise<World> {
  const done: World = { status: -1, out: '', err: '', files: new Map() };
  const io: Io = {
    stdout: sinkTo((piece) => (done.out += piece)),
    stderr: sinkTo((piece) => (done.err += piece)),
    terminal: false,
    watched: false,
    clock: () => 0,
    columns: 80,
    colours: false,
    today: () => '2026-11-21',
    async *open(file) {
      const content = files[file];
      if (content === undefined)
        throw Object.assign(new Error('gone'), { code: 'ENOENT', syscall: 'open' });
      yield Buffer.from(content);
    },
    create: (file) => {
      done.files.set(file, '');
      return Promise.resolve(
        sinkTo((piece) => done.files.set(file, (done.files.get(file) ?? '') + piece)),
      );
    },
    identityOf: (file) => Promise.resolve(resolve(file)),
    ...world,
  };
  done.status = await main(args, io);
  return done;
}

const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('check:listings', () => {
  it('gives one result a listing, as the contract has it', async () => {
    const { status, out, err } = await run(['a.json'], {
      'a.json': JSON.stringify([JEANS, CLEAN]),
    });
    expect([status, err]).toEqual([1, '']);
    const [jeans, mug] = lines(out);
    expect(jeans).toEqual({
      sku: 'JEANS-1',
      row: 1,
      findings: [
        {
          code: 'T-REPEAT',
          rule: expect.any(String),
          field: 'title',
          index: 0,
          start: 42,
          end: 47,
          severity: 'error',
          also: [],
          message: expect.stringContaining("Men's"),
          source: expect.stringMatching(/^https:/),
          since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          fixes: expect.any(Array),
        },
      ],
      notChecked: expect.any(Array),
    });
    expect(mug).toMatchObject({ sku: 'MUG', row: 2, findings: [] });
  });

  it('says 0 where nothing is an error', async () => {
    expect((await run(['a'], { a: JSON.stringify(CLEAN) })).status).toBe(0);
    expect(await run(['a', '--format', 'json'], { a: '[]' })).toMatchObject({
      status: 0,
      out: '[]\n',
      err: '',
    });
  });

  it('names file, row and reason, checks the good rows and says 2', async () => {
    const files = { 'a.jsonl': `{"title": 1}\n${JSON.stringify(JEANS)}\n\n{"title": "x",}\n` };
    const { status, out, err } = await run(['a.jsonl', 'gone.json'], files);
    expect(status).toBe(2);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^a\.jsonl row 1: "title" must be text/),
      'a.jsonl row 3 (line 4): no valid JSON at line 4, column 14: a comma with nothing behind it; take it away.',
      'gone.json: cannot be read (no such file or folder).',
      '',
    ]);
    expect(lines(out)).toEqual([
      expect.objectContaining({ file: 'a.jsonl', sku: 'JEANS-1', row: 2 }),
    ]);
  });

  it('notes an unknown field once and goes on', async () => {
    const row = JSON.stringify({ ...CLEAN, colour: 'red' });
    const { status, err } = await run(['a'], { a: `${row}\n${row}` });
    expect([status, err]).toEqual([
      0,
      'a row 1: note: field "colour" is not known and is ignored.\n',
    ]);
  });

  it('checks by the rules of the day and of the store', async () => {
    const a = JSON.stringify({
      brand: 'Acme',
      title:
        'Acme Very Soft Long Cotton Towel Set for Bathroom, Kitchen and Beach, Soft, 12 Pieces, White, Large',
    });
    const codes = async (...args: string[]): Promise<string[]> => {
      const [result] = lines((await run(['a', ...args], { a })).out) as {
        findings: { code: string }[];
      }[];
      return (result?.findings ?? []).map((finding) => finding.code);
    };
    expect(await codes('--marketplace', 'US')).toContain('T-LEN-75');
    expect(await codes('--marketplace', 'US', '--on', '2026-07-26')).not.toContain('T-LEN-75');
    expect(await codes('--marketplace', 'SA')).not.toContain('T-LEN-75');
  });

  it('writes a table of at most 80 columns, in Chinese too, and obeys no sign of the file', async () => {
    const wild = {
      ...JEANS,
      sku: '牛仔裤\u001b[31m',
      title: `${JEANS.title} ★★ 打印机打印机打印机打印机打印机打印机打印机打印机打印机`,
    };
    for (const language of ['en', 'zh-CN']) {
      const { out } = await run(
        ['a', '--language', language],
        { a: JSON.stringify(wild) },
        { terminal: true },
      );
      expect(out).toContain('T-REPEAT');
      expect(out).not.toContain('\u001b');
      for (const line of out.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    }
  });

  it('writes to a file, and never over its input', async () => {
    const files = { a: JSON.stringify(CLEAN) };
    const { out, files: written } = await run(['a', '--out', 'b'], files, { terminal: true });
    expect(out).toBe('');
    expect(lines(written.get('b') ?? '')).toHaveLength(1);
    expect(await run(['a', '--out', './a'], files)).toMatchObject({ status: 2, files: new Map() });
  });

  it('stops reading when nobody listens any longer', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield Buffer.from(`${JSON.stringify(CLEAN)}\n`);
      }
    }
    const { status, err } = await run(
      ['-'],
      {},
      { open: endless, stdout: sinkTo(() => undefined, 3) },
    );
    expect([status, err]).toEqual([0, '']);
    expect(read).toBeLessThan(10);
  });
});

describe("the seller's own lists", () => {
  const LISTS = '类型,词语,改为,站点\n禁用词,coffee mug,,\n首选词,white,,\n禁用词,ceramic,,DE\n';
  const CODES = (out: string) =>
    out
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => JSON.parse(line).findings.map(({ code }: { code: string }) => code));

  it('are followed; a bad row is told and costs no good one', async () => {
    const files = { 'a.json': JSON.stringify(CLEAN), '词表.csv': LISTS };
    const { status, out, err } = await run(['a.json', '--lists', '词表.csv'], files);
    expect(CODES(out)).toEqual(['Z-LIST']);
    expect(err).toContain('词表.csv row 3: 改为: The preferred word is missing.');
    expect(status).toBe(2);
  });

  it('that are not there, or hold no words, end the run before anything is checked', async () => {
    const files = { 'a.json': JSON.stringify(CLEAN), 'b.csv': '备注,站点\nx,US\n' };
    for (const lists of ['none.xlsx', 'b.csv']) {
      const { status, out, err } = await run(['a.json', '--lists', lists], files);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(lists);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });
});

describe('check:listings over one pool', () => {
  const MUG = { ...CLEAN, productId: '036000291452', productIdType: 'UPC' };
  const codes = (result: unknown): string[] =>
    (result as { findings: { code: string; message: string }[] }).findings.map(
      ({ code, message }) => `${code} ${message}`,
    );

  it('finds one number on two SKUs of two files, in any length, and names the first', async () => {
    const files = {
      'a.json': JSON.stringify([MUG]),
      'b.json': JSON.stringify([
        { ...MUG, productId: '4006381333931', productIdType: 'EAN', sku: 'CUP' },
        { ...MUG, productId: '00036000291452', productIdType: 'GTIN', sku: 'BOWL' },
      ]),
    };
    const { status, out } = await run(['a.json', 'b.json', '--format', 'jsonl'], files);
    expect(status).toBe(1);
    const [mug, cup, bowl] = lines(out);
    expect([codes(mug), codes(cup)]).toEqual([[], []]);
    expect(codes(bowl)).toEqual([
      'G-EQUIV This number is already the product ID of MUG (a.json, row 1). Each product needs a number of its own.',
    ]);
  });

  it('lets one SKU bear its number in several stores', async () => {
    const files = { 'a.json': JSON.stringify([MUG, { ...MUG, marketplace: 'CA' }]) };
    const { status, out } = await run(['a.json', '--format', 'jsonl'], files);
    expect(status).toBe(0);
    expect(lines(out).flatMap(codes)).toEqual([]);
  });
});

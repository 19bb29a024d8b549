import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnusableFile } from './problem';
import { type ListingRow, type ReadOptions, readListings } from './read-listings';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function rowsOf(
  file: string | Uint8Array,
  options: ReadOptions = {},
  size = 64,
): Promise<ListingRow[]> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const rows: ListingRow[] = [];
  for await (const row of readListings(inChunks(bytes, size), options)) rows.push(row);
  return rows;
}

const summary = (rows: readonly ListingRow[]): unknown[] =>
  rows.map((row) =>
    'listing' in row
      ? [row.row, row.line, row.listing.title]
      : [row.row, row.line, 'note' in row ? row.note.text : row.problems.map((one) => one.text)],
  );

describe('readListings', () => {
  it('reads one listing, pretty or on one line', async () => {
    expect(summary(await rowsOf('{"title": "a"}'))).toEqual([[1, 1, 'a']]);
    expect(summary(await rowsOf('\ufeff\r\n{\r\n "title":\r\n "a"\r\n}\r\n'))).toEqual([
      [1, 1, 'a'],
    ]);
  });

  it('reads arrays, pretty or on one line', async () => {
    expect(summary(await rowsOf('[{"title": "a"}, {"title": "b"}]'))).toEqual([
      [1, 1, 'a'],
      [2, 1, 'b'],
    ]);
    expect(summary(await rowsOf('[\n{"title": "a"},\n{"title": "]\\"}"}\n]\n'))).toEqual([
      [1, 2, 'a'],
      [2, 3, ']"}'],
    ]);
    expect(await rowsOf('[ ]')).toEqual([]);
  });

  it('reads JSON Lines with blank lines, CRLF and no end', async () => {
    expect(summary(await rowsOf('\r\n{"title": "a"}\r\n\r\n{"title": "b"}'))).toEqual([
      [1, 2, 'a'],
      [2, 4, 'b'],
    ]);
  });

  it('reads UTF-16 of both orders', async () => {
    const little = Buffer.from('\ufeff{"title": "标题"}\n{"title": "b"}\n', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big])
      expect(summary(await rowsOf(bytes, {}, 3))).toEqual([
        [1, 1, '标题'],
        [2, 2, 'b'],
      ]);
  });

  it('goes on after a bad line, wherever it stands', async () => {
    const good = '{"title": "a"}';
    expect(summary(await rowsOf(`${good}\n{"title": "b",}\n${good}`))).toEqual([
      [1, 1, 'a'],
      [2, 2, ['badJson']],
      [3, 3, 'a'],
    ]);
    expect(summary(await rowsOf(`{"title": \n${good}`))).toEqual([
      [1, 1, ['badJson']],
      [2, 2, 'a'],
    ]);
    expect(summary(await rowsOf(`[1]\n${good}`))).toEqual([
      [1, 1, ['notAListing']],
      [2, 2, 'a'],
    ]);
    expect(summary(await rowsOf(`oops, no\n${good}`, { jsonLines: true }))).toEqual([
      [1, 1, ['badJson']],
      [2, 2, 'a'],
    ]);
  });

  it('goes on after a bad element of an array', async () => {
    expect(
      summary(
        await rowsOf('[{"title": "a"},\n {"title": 5},\n {"title": "b",},\n"x", {"title": "c"}]'),
      ),
    ).toEqual([
      [1, 1, 'a'],
      [2, 2, ['fieldNumber']],
      [3, 3, ['badJson']],
      [4, 4, ['notAListing']],
      [5, 4, 'c'],
    ]);
  });

  it('names line and column of what is no JSON', async () => {
    const rows = await rowsOf('[\n  {"title": "a"},\n]');
    expect(rows.at(-1)).toEqual({
      line: 2,
      problems: [
        { text: 'badJson', data: { line: 2, column: 17, fault: { text: 'json_trailingComma' } } },
      ],
    });
    const [inside] = await rowsOf('  [ {"a": 1,}, {"title": "b"}]');
    expect(inside).toMatchObject({ row: 1, problems: [{ data: { line: 1, column: 12 } }] });
    const [, second] = await rowsOf('{"title": "a"}\n{"title": "b",}');
    expect(second).toMatchObject({ row: 2, problems: [{ data: { line: 2, column: 14 } }] });
    const open = await rowsOf('[{"title": "a"},\n{"title": "b"');
    expect(summary(open)).toEqual([
      [1, 1, 'a'],
      [2, 2, ['badJson']],
      [undefined, 2, ['badJson']],
    ]);
  });

  it('tells what it cannot use', async () => {
    for (const [file, text] of [
      ['', 'emptyFile'],
      [' \n\r\n', 'emptyFile'],
      ['sku\ttitle\nA\tb', 'unknownTable'],
      ['sku,title\nA,b', 'unknownTable'],
      ['\0\u0001\u0002', 'unknownTable'],
      ['PK\u0003\u0004', 'zipBroken'],
    ] as const) {
      await expect(rowsOf(file)).rejects.toMatchObject({ problem: { text } });
    }
    expect(
      summary(await rowsOf(Buffer.from('{"title": "\xe9"}\n{"title": "b"}', 'latin1'))),
    ).toEqual([
      [1, 1, ['notUtf8']],
      [2, 2, 'b'],
    ]);
    expect(
      summary(await rowsOf(Buffer.from('[{"title": "\xe9"},\n{"title": "b"}]', 'latin1'))),
    ).toEqual([
      [1, 1, ['notUtf8']],
      [2, 2, 'b'],
    ]);
  });

  it('keeps absent and empty apart and names unknown fields', async () => {
    const [row] = await rowsOf('{"title": "", "bullets": [], "colour": "red"}');
    expect(row).toEqual({
      row: 1,
      line: 1,
      listing: { title: '', bullets: [] },
      unknown: ['colour'],
    });
  });

  it('never throws anything but a clear reason, whatever the bytes', async () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"title"',
      ':',
      ',',
      '"a"',
      '\n',
      '\r\n',
      ' ',
      '\\',
      '"',
      '{"title":"x"}',
      'null',
      '1',
      '\ufeff',
      '\t',
    );
    const text = fc
      .array(pieces, { maxLength: 20 })
      .map((all) => new Uint8Array(Buffer.from(all.join(''))));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 60 }), text),
        fc.boolean(),
        async (bytes, jsonLines) => {
          try {
            for (const row of await rowsOf(bytes, { jsonLines }, 5)) {
              if ('problems' in row) expect(row.problems.length).toBeGreaterThan(0);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(UnusableFile);
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('gives back any listings, in any of the shapes', async () => {
    const listing = fc.record(
      { title: fc.string({ unit: 'binary' }), bullets: fc.array(fc.string()) },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(listing, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        async (all, size) => {
          const shapes = [
            JSON.stringify(all),
            JSON.stringify(all, null, 2),
            all.map((one) => JSON.stringify(one)).join('\n'),
          ];
          for (const shape of shapes) {
            const rows = await rowsOf(shape, {}, size);
            expect(rows.map((row) => ('listing' in row ? row.listing : row))).toEqual(all);
          }
        },
      ),
    );
  });

  it('walks a long array once', async () => {
    const many = `[\n${Array.from({ length: 50_000 }, () => '{"title": 1}').join(',\n')}\n]`;
    const begin = performance.now();
    expect(await rowsOf(many, {}, 65_536)).toHaveLength(50_000);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});

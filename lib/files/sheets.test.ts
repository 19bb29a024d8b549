import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { csvLine, disarmed, rearmed } from './csv';
import { UnusableFile } from './problem';
import { readSheet, type SheetFormat, writeSheet, writeSheets } from './sheets';
import { Workbook } from './xlsx/workbook';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const WILD = [
  '=1+1',
  '+49 30',
  '-5',
  '@home',
  '\t=x',
  '\r=x',
  '＝1',
  'a;=b',
  "'=kept",
  "''=x",
  '_x0041_',
];

async function problemOf(bytes: Uint8Array): Promise<string> {
  return readSheet(bytes).then(
    () => 'none',
    (error: unknown) => (error instanceof UnusableFile ? error.problem.text : String(error)),
  );
}

describe('small tables', () => {
  it.each<SheetFormat>(['xlsx', 'csv'])(
    'come back from %s as they were written',
    async (format) => {
      const rows = [
        ['Word', 'Note'],
        ['5" ruler', 'two\nlines'],
        ['免运费', ''],
        ...WILD.map((cell) => [cell.trim(), 'x']),
      ];
      const read = await readSheet(
        await writeSheet(rows, format, { name: 'Words', widths: [30, 10] }),
      );
      expect(read.map(({ cells }) => cells)).toEqual(rows);
      expect(read.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
    },
  );

  it('stand beside each other in one workbook, each on its own sheet', async () => {
    async function* rows(...all: (string | number)[][]) {
      yield* all;
    }
    const bytes = await writeSheets([
      { heading: ['Run', 'Steps'], rows: rows(['=1+1', 3]), layout: { name: 'Runs' } },
      { heading: ['Entry'], rows: rows(), layout: { name: 'Log', widths: [9] } },
    ]);
    const workbook = await Workbook.open(bytes);
    const read: string[][][] = [];
    for (const sheet of workbook.sheets) {
      const rows: string[][] = [];
      for await (const { cells } of workbook.rows(sheet)) rows.push([...cells]);
      read.push(rows);
    }
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Runs', 'Log']);
    expect(read).toEqual([
      [
        ['Run', 'Steps'],
        ['=1+1', '3'],
      ],
      [['Entry']],
    ]);
  });

  it('are read in the encodings and delimiters that Excel and WPS write', async () => {
    const expected = [
      { row: 1, cells: ['Wort', 'Grund'] },
      { row: 3, cells: ['Größe', 'für 5 €'] },
    ];
    const western = Uint8Array.from([
      ...utf8('Wort;Grund\r\n;\r\nGr'),
      0xf6,
      0xdf,
      ...utf8('e;f'),
      0xfc,
      ...utf8('r 5 '),
      0x80,
    ]);
    expect(await readSheet(western)).toEqual(expected);
    const tabs = '\ufeffWort\tGrund\n\t\nGröße\tfür 5 €\n';
    expect(await readSheet(utf8(tabs))).toEqual(expected);
    expect(await readSheet(new Uint8Array(Buffer.from(tabs, 'utf16le')))).toEqual(expected);
  });

  it('that are none are refused with the reason', async () => {
    const xlsx = await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] });
    expect(await problemOf(new Uint8Array())).toBe('emptyFile');
    expect(await problemOf(xlsx.subarray(0, xlsx.length - 30))).toBe('zipBroken');
    expect(await problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).toBe('oldExcel');
    expect(await problemOf(utf8('a,b\n"c,d\ne,f'))).toBe('openQuote');
  });
});

describe('CSV', () => {
  it('has no cell that begins with a formula sign, in any list separator, and loses nothing', () => {
    const cells = fc.array(fc.constantFrom(...'=+-@;,\t\r\n\'" a'), { maxLength: 12 });
    fc.assert(
      fc.property(cells, (signs) => {
        const cell = signs.join('');
        expect(rearmed(disarmed(cell))).toBe(cell);
        for (const part of disarmed(cell).split(/[;\t\r\n]/))
          expect(part).not.toMatch(/^ *[=+\-@]/);
        expect(disarmed(cell)).not.toMatch(/^[\t\r]/);
      }),
    );
  });

  it('quotes what would break the line', () => {
    expect(csvLine(['a', 'b,c', 'd "e"', 'f;g', ' h'])).toBe('a,"b,c","d ""e""","f;g"," h"');
  });
});

import { describe, expect, it } from 'vitest';
import { legacyTemplate, newTemplate } from '@/tests/fixtures/files/tables';
import { inPieces, textFile, workbook } from '@/tests/fixtures/files/write';
import { UnusableFile } from './problem';
import { readListings } from './read-listings';
import { Workbook } from './xlsx/workbook';
import { writeWorkbook } from './xlsx/writer';
import { ZipWriter } from './xlsx/zip-writer';

const ROW = { item_sku: 'A', item_name: 'Mug' };

/** What comes of the bytes: titles, notes and problems in their order, or the reason why nothing does. */
async function outcome(bytes: Uint8Array, size = 4096): Promise<string[]> {
  const found: string[] = [];
  try {
    for await (const row of readListings(inPieces(bytes, size))) {
      if ('listing' in row) found.push(row.listing.title ?? '');
      else found.push(...('note' in row ? [row.note] : row.problems).map(({ text }) => text));
    }
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    found.push(error.problem.text);
  }
  return found;
}

/** An archive with the given files, whatever they are. */
async function archive(files: Readonly<Record<string, Uint8Array | string>>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new ZipWriter((piece) => Promise.resolve(pieces.push(piece) > 0));
  for (const [path, content] of Object.entries(files)) {
    await zip.add(path, inPieces(Buffer.from(content)));
  }
  await zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

const CONTENTS = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels':
    '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="T" sheetId="1" r:id="b"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="b" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

const sheet = (xml: string): Promise<Uint8Array> =>
  archive({
    ...CONTENTS,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${xml}</sheetData></worksheet>`,
  });

describe('files that are not what they should be', () => {
  it('are told apart and named', async () => {
    const encrypted = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await outcome(encrypted)).toEqual(['passwordProtected']);
    expect(
      await outcome(
        Buffer.concat([encrypted.subarray(0, 600), Buffer.from('Workbook', 'utf16le')]),
      ),
    ).toEqual(['oldExcel']);
    expect(await outcome(new Uint8Array())).toEqual(['emptyFile']);
    expect(await outcome(Buffer.from('%PDF-1.7\n%âãÏÓ\n'))).toEqual(['unknownTable']);
    expect(await outcome(Buffer.alloc(100_000))).toEqual(['unknownTable']);
    expect(
      await outcome(
        await workbook([
          ['SKU', 'Title'],
          ['A', 'B'],
        ]),
      ),
    ).toEqual(['unknownWorkbook']);
    expect(await outcome(await archive({ 'readme.md': 'x' }))).toEqual(['noWorkbook']);
  });

  it('are said to be damaged wherever they are cut off', async () => {
    const whole = await workbook(legacyTemplate([ROW]));
    for (let length = 4; length < whole.length; length += 97) {
      expect(await outcome(whole.subarray(0, length)), `${length} bytes`).toEqual(['zipBroken']);
    }
  });

  it('are said to be damaged when a byte of the packed sheet is another', async () => {
    const whole = await sheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>item_sku</t></is></c></row>'.repeat(50),
    );
    const at = whole.length - 400;
    const damaged = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0x55 : byte));
    expect(await outcome(damaged)).not.toEqual(['unknownWorkbook']);
  });

  it('may be packed, but not several together', async () => {
    const text = textFile(legacyTemplate([ROW]));
    expect(await outcome(await archive({ 'Category+Listings+Report.txt': text }))).toEqual(['Mug']);
    const inner = await workbook(newTemplate([{ 'contribution_sku#1.value': 'A' }]));
    expect(await outcome(await archive({ 'report.xlsm': inner }))).toEqual(['']);
    expect(await outcome(await archive({ 'a.txt': text, 'b.txt': text }))).toEqual([
      'severalFiles',
    ]);
  });
});

describe('files that want too much', () => {
  const small = { sheet: 1_000_000, strings: 1_000_000, other: 1_000_000, held: 0 };

  async function rowsIn(bytes: Uint8Array): Promise<number> {
    const opened = await Workbook.open(bytes, small);
    let count = 0;
    for (const each of opened.sheets) for await (const _ of opened.rows(each)) count += 1;
    return count;
  }

  it('by unpacking to more than any file holds', async () => {
    const bomb = await sheet('<row/>'.repeat(200_000));
    await expect(rowsIn(bomb)).rejects.toMatchObject({ problem: { text: 'zipTooLarge' } });
    expect(bomb.length).toBeLessThan(20_000);
  });

  it('by unpacking to more than they say', async () => {
    const bomb = await sheet('<row/>'.repeat(100_000));
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // The last entry of the directory: the sheet; its size is made small.
    const begin = Buffer.from(bomb).lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46;
    expect(view.getUint32(begin + 24, true)).toBeGreaterThan(600_000);
    view.setUint32(begin + 24, 1000, true);
    await expect(rowsIn(bomb)).rejects.toMatchObject({ problem: { text: 'zipBroken' } });
  });

  it('by entities, endless tags, columns and rows that no sheet has', async () => {
    const lol = `<!DOCTYPE l [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]><c t="str"><v>&m;</v></c>`;
    expect(await outcome(await sheet(`<row>${lol}</row>`))).toEqual(['unknownWorkbook']);
    expect(await outcome(await sheet(`<row ${'x'.repeat(3_000_000)}`))).toEqual(['zipBroken']);
    expect(await outcome(await sheet('<row><c r="ZZZ1"><v>1</v></c></row>'))).toEqual([
      'zipBroken',
    ]);
    expect(await outcome(await sheet('<row r="99999999"/>'))).toEqual(['zipBroken']);
    expect(
      await outcome(await sheet('<row r="-1"/><row r="NaN"><c r="!"><v>x</v></c></row>')),
    ).toEqual(['unknownWorkbook']);
    expect(
      await outcome(await sheet(`<row><c t="str"><v>${'x'.repeat(2_000_000)}</v></c></row>`)),
    ).toEqual(['zipBroken']);
  });

  it('by 100,000 columns, NUL bytes, and quotation marks that never close', async () => {
    const wide = legacyTemplate([{ ...ROW, item_name: 'M\0ug' }]);
    for (const row of wide) row.push(...Array<string>(100_000).fill('x'));
    expect(await outcome(textFile(wide), 65_536)).toEqual(['M\0ug']);
    const head = legacyTemplate([])
      .map((row) => row.join('\t'))
      .join('\n');
    const open = Array.from({ length: 30_000 }, (_, at) => `mug\tS${at}\t"\t"Title ${at}`).join(
      '\n',
    );
    const begin = Date.now();
    const titles = await outcome(Buffer.from(`${head}\n${open}\n`), 65_536);
    expect(Date.now() - begin).toBeLessThan(10_000);
    expect(titles.filter((title) => title.startsWith('"Title')).length).toBeGreaterThan(29_000);
  });
});

describe('workbooks of our own', () => {
  it('hold what was given, as text, on as many sheets as it takes', async () => {
    const cells = [
      '=1+1',
      '+1',
      '-1',
      '@x',
      '\tx',
      '_x000D_',
      'a\u0000b\ud800',
      '  two\nlines ',
      '<&>"\'',
    ];
    async function* rows(): AsyncGenerator<readonly (string | number)[]> {
      for (const cell of cells) yield [cell, 7];
    }
    const pieces: Uint8Array[] = [];
    await writeWorkbook(
      rows(),
      { name: 'Find/ings', heading: ['Text', 'Number'], widths: [20, 10], mostRows: 6 },
      (piece) => Promise.resolve(pieces.push(piece) > 0),
    );
    const bytes = new Uint8Array(Buffer.concat(pieces));
    const opened = await Workbook.open(bytes);
    expect(opened.sheets.map(({ name }) => name)).toEqual(['Find ings', 'Find ings 2']);
    const read: string[][] = [];
    for (const each of opened.sheets)
      for await (const row of opened.rows(each)) read.push(row.cells);
    const expected = cells.map((cell) => [cell.toWellFormed(), '7']);
    const heading = ['Text', 'Number'];
    expect(read).toEqual([heading, ...expected.slice(0, 5), heading, ...expected.slice(5)]);
    expect(Buffer.from(bytes).includes('<f')).toBe(false);
  });

  it('stop when nobody takes the bytes any more', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string[]> {
      for (;;) {
        given += 1;
        yield [Math.random().toString(36).repeat(20)];
      }
    }
    const layout = { name: 'A', heading: ['B'], widths: [] };
    await writeWorkbook(endless(), layout, () => Promise.resolve(false));
    expect(given).toBeLessThan(100_000);
  });
});

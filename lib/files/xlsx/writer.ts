import { partsOf, STYLES, type Style, sheetBegin, sheetEnd, sheetPath } from './workbook-parts';
import { type Output, ZipWriter } from './zip-writer';

/** A cell as it is written: a number, or a text that never becomes a formula. */
export type WriteCell = string | number | { text: string; style: Style };
type WriteRow = readonly WriteCell[];

export interface WriteLayout {
  /** Name of the sheet, at most 31 signs; further sheets get a number. */
  name: string;
  heading: readonly string[];
  /** Widths of the columns, signs. */
  widths: readonly number[];
  /** Rows on one sheet, with the heading; absent: as many as Excel takes. */
  mostRows?: number;
}

const MOST_ROWS = 1_048_576;
/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;
const PIECE = 32 * 1024;

/** One table of a workbook: its rows without the heading, which the layout has. */
export interface WriteTable {
  rows: AsyncIterable<WriteRow>;
  layout: WriteLayout;
}

/** Writes a workbook of one table, see {@link writeTables}. */
export async function writeWorkbook(
  rows: AsyncIterable<WriteRow>,
  layout: WriteLayout,
  output: Output,
): Promise<void> {
  await writeTables([{ rows, layout }], output);
}

/**
 * Writes a workbook row by row, holding a few of them: rows are pulled as fast as `output` takes the bytes, one
 * table after the other. Ends early, without an error, when `output` says false.
 */
export async function writeTables(tables: readonly WriteTable[], output: Output): Promise<void> {
  const zip = new ZipWriter(output);
  const names: string[] = [];
  for (const table of tables) if (!(await addTable(zip, table, names))) return;
  for (const [path, text] of partsOf(names.map(escaped))) await zip.add(path, bytesOf([text]));
  await zip.end();
}

/** Adds the sheets of one table, their names to `names`; false when nobody takes any more. */
async function addTable(
  zip: ZipWriter,
  { rows, layout }: WriteTable,
  names: string[],
): Promise<boolean> {
  const iterator = rows[Symbol.asyncIterator]();
  const more = { row: await iterator.next() };
  try {
    let number = 0;
    do {
      number += 1;
      names.push(sheetName(layout.name, number));
      if (!(await zip.add(sheetPath(names.length), sheetPieces(iterator, more, layout)))) {
        return false;
      }
    } while (!more.row.done);
    return true;
  } finally {
    // Not waited for: where the output ends early, the next row may never come.
    void iterator.return?.();
  }
}

/** The bytes of one sheet. `more.row` is the next row to be written, then the first of the next sheet. */
async function* sheetPieces(
  iterator: AsyncIterator<WriteRow>,
  more: { row: IteratorResult<WriteRow> },
  { heading, widths, mostRows = MOST_ROWS }: WriteLayout,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const styled = heading.map((text) => ({ text, style: 'heading' }) as const);
  let piece = sheetBegin(widths) + rowXml(1, styled);
  let count = 1;
  for (; !more.row.done && count < mostRows; more.row = await iterator.next()) {
    count += 1;
    piece += rowXml(count, more.row.value);
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece + sheetEnd(`A1:${letters(heading.length)}${count}`));
}

async function* bytesOf(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

function rowXml(row: number, cells: WriteRow): string {
  const xml = cells.map((cell, at) => cellXml(`${letters(at + 1)}${row}`, cell)).join('');
  return `<row r="${row}">${xml}</row>`;
}

function cellXml(reference: string, cell: WriteCell): string {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  const { text, style } = typeof cell === 'string' ? { text: cell, style: undefined } : cell;
  if (text === '') return '';
  const number = STYLES[style ?? (/^[=+\-@\t\r\n]/.test(text) ? 'text' : 'wrapped')];
  const shown = escaped(text.slice(0, LONGEST_TEXT));
  return `<c r="${reference}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

/** XML's own signs; what XML cannot hold, and what Excel would take for that, in Excel's way to write it. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be written.
      .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (sign) => {
        return `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
      })
      .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}

function sheetName(name: string, number: number): string {
  const suffix = number === 1 ? '' : ` ${number}`;
  return name.replace(/[[\]:*?/\\']/g, ' ').slice(0, LONGEST_NAME - suffix.length) + suffix;
}

/** `1` is A, `27` is AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest);
}

import { joined } from './bytes';
import { csvLine, rearmed } from './csv';
import { delimiterOf, RecordReader } from './delimited';
import { decodeText } from './encoding';
import { UnusableFile } from './problem';
import { Workbook } from './xlsx/workbook';
import { writeTables } from './xlsx/writer';
import { isOldOffice, isZip, oldOfficeProblem } from './xlsx/zip';

/** One row of a small table. `row` is the number that Excel shows beside it, from 1. */
export interface SheetRow {
  row: number;
  cells: readonly string[];
}

export type SheetFormat = 'xlsx' | 'csv';

export interface SheetLayout {
  /** Name of the sheet, at most 31 signs. */
  name: string;
  /** Widths of the columns in signs; absent: Excel's own. */
  widths?: readonly number[];
}

/** Lists of words are small, a bomb is not. */
const LARGEST = 64 * 1024 * 1024;
const LIMITS = { sheet: LARGEST, strings: LARGEST, other: LARGEST, held: LARGEST };

/**
 * The rows of a small table that people edit: XLSX (its first sheet that is not hidden) or CSV in any of the usual encodings
 * and delimiters, told apart by content. Rows without any text are left out, each cell is trimmed,
 * all rows are equally long.
 * @throws UnusableFile, whose problem is a text of `cli`, when the bytes are no such table.
 */
export async function readSheet(bytes: Uint8Array): Promise<readonly SheetRow[]> {
  if (bytes.length === 0) throw new UnusableFile({ text: 'emptyFile' });
  if (isOldOffice(bytes)) throw new UnusableFile(oldOfficeProblem(bytes));
  const rows = isZip(bytes) ? await workbookRows(bytes) : csvRows(decodeText(bytes));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return rows
    .map(({ row, cells }) => ({ row, cells: padded(cells, width) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** A table that comes row by row. */
export interface Sheet {
  heading: readonly string[];
  rows: AsyncIterable<readonly (string | number)[]>;
  layout: SheetLayout;
}

/**
 * A table as XLSX or CSV; the first row is the heading. No cell ever becomes a formula: in XLSX all are
 * text, in CSV dangerous ones carry an apostrophe that {@link readSheet} takes away.
 */
export async function writeSheet(
  rows: readonly (readonly string[])[],
  format: SheetFormat,
  layout: SheetLayout,
): Promise<Uint8Array> {
  const [heading = [], ...others] = rows;
  const sheet = { heading, rows: each(others), layout };
  return format === 'csv' ? writeCsv(sheet) : writeSheets([sheet]);
}

/** A workbook (XLSX) of several tables, in which no text ever becomes a formula. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const tables = sheets.map(({ heading, rows, layout: { name, widths = [] } }) => ({
    rows,
    layout: { name, heading, widths },
  }));
  await writeTables(tables, (piece) => Promise.resolve(pieces.push(piece) > 0));
  return joined(pieces);
}

/** One table as CSV, in which no cell ever becomes a formula. */
export async function writeCsv({ heading, rows }: Sheet): Promise<Uint8Array> {
  // Excel takes CSV for UTF-8 only with a byte order mark.
  const lines = [`\ufeff${csvLine(heading)}\r\n`];
  for await (const cells of rows) lines.push(`${csvLine(cells.map(String))}\r\n`);
  return new TextEncoder().encode(lines.join(''));
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => (cells[at] ?? '').trim());
}

async function workbookRows(bytes: Uint8Array): Promise<SheetRow[]> {
  const workbook = await Workbook.open(bytes, LIMITS);
  const first = workbook.sheets.find(({ isHidden }) => !isHidden);
  const rows: SheetRow[] = [];
  if (first !== undefined) for await (const row of workbook.rows(first)) rows.push(row);
  return rows;
}

function csvRows(text: string): SheetRow[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const reader = new RecordReader(delimiterOf(lines[0] ?? ''));
  const rows: SheetRow[] = [];
  for (const line of lines) {
    const cells = reader.feed(line);
    if (cells !== undefined) rows.push({ row: rows.length + 1, cells: cells.map(rearmed) });
  }
  if (reader.isOpen) throw new UnusableFile({ text: 'openQuote' });
  return rows;
}

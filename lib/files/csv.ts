/**
 * CSV that no spreadsheet takes for a program: where a formula sign would stand first, an apostrophe is put
 * before it, which reading takes away again. The same behind `;`, tab and line breaks inside a cell, because
 * Excel cuts lines there where the country's list separator is another than the comma.
 */
const SEPARATORS = /([;\t\r\n])/;
const SIGNS = '=+\\-@\\uff1d\\uff0b\\uff0d\\uff20';
const DANGEROUS = new RegExp(`^ *'*[${SIGNS}]`);
const DISARMED = new RegExp(`^ *'+[${SIGNS}]`);

/** The cell as it may stand in a CSV file, before quoting. */
export function disarmed(cell: string): string {
  const safe = cell
    .split(SEPARATORS)
    .map((piece) => (DANGEROUS.test(piece) ? piece.replace(/^ */, "$&'") : piece))
    .join('');
  return /^'*[\t\r]/.test(cell) ? `'${safe}` : safe;
}

/** The cell as it was before {@link disarmed}. */
export function rearmed(cell: string): string {
  return (/^'+[\t\r]/.test(cell) ? cell.slice(1) : cell)
    .split(SEPARATORS)
    .map((piece) => (DISARMED.test(piece) ? piece.replace("'", '') : piece))
    .join('');
}

/** One line of CSV, without its end. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => quoted(disarmed(cell))).join(',');
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

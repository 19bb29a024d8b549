/** One row of a table, whatever file it comes from. */
export interface TableRow {
  /** Number of the row from 1, as Excel shows it. */
  row: number;
  /** Number of its first line from 1; the row's own number in a workbook. */
  line: number;
  cells: readonly string[];
  /** True when its bytes are no text in the file's encoding. */
  isBroken: boolean;
}

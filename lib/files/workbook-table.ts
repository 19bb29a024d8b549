import { allowedValuesOf } from './amazon/allowed-values';
import { HEAD_ROWS, type Layout, layoutOf } from './amazon/layout';
import type { AllowedValues } from './amazon/listings-of-row';
import { UnusableFile } from './problem';
import type { TableRow } from './table-row';
import { Workbook, type WorkbookSheet } from './xlsx/workbook';

/** A table of Amazon's in a workbook, opened. */
export interface WorkbookTable {
  layout: Layout;
  rows: AsyncGenerator<TableRow>;
  allowed: AllowedValues;
}

/**
 * Opens the sheet that holds listings, found by what stands in it: its name is in the seller's language.
 * @throws UnusableFile when there is none.
 */
export async function openWorkbookTable(bytes: Uint8Array): Promise<WorkbookTable> {
  const workbook = await Workbook.open(bytes);
  const sheets = [...workbook.sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden));
  for (const sheet of sheets) {
    const layout = layoutOf(await headOf(workbook, sheet));
    if (layout === undefined) continue;
    const allowed = await allowedValuesOf(workbook, layout);
    return { layout, rows: rowsOf(workbook, sheet), allowed };
  }
  throw new UnusableFile({ text: 'unknownWorkbook', data: { rows: HEAD_ROWS } });
}

async function headOf(workbook: Workbook, sheet: WorkbookSheet): Promise<TableRow[]> {
  const head: TableRow[] = [];
  for await (const row of rowsOf(workbook, sheet, HEAD_ROWS)) head.push(row);
  return head;
}

async function* rowsOf(
  workbook: Workbook,
  sheet: WorkbookSheet,
  last?: number,
): AsyncGenerator<TableRow> {
  for await (const { row, cells } of workbook.rows(sheet, last)) {
    yield { row, line: row, cells, isBroken: false };
  }
}

import { columnOf } from '../xlsx/rows';
import type { Workbook } from '../xlsx/workbook';
import type { Layout } from './layout';
import type { AllowedValues } from './listings-of-row';

/** A column of cells that a name of the workbook stands for. */
interface Range {
  sheet: string;
  column: number;
  first: number;
  last: number;
}

const REFERENCE =
  /^'?([^'!]{1,31})'?!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
/** More choices than this are no list that anyone chooses from. */
const MOST_VALUES = 5_000;
const NONE: AllowedValues = () => undefined;

/**
 * The choices that a template offers for its closed lists. Amazon names each list after the product type and
 * the column (without the signs that such names may not have) and points to a sheet of lists; lists for all
 * product types are named after the column alone.
 */
export async function allowedValuesOf(workbook: Workbook, layout: Layout): Promise<AllowedValues> {
  const closed = layout.columns.filter((column) => column.closed === true);
  const names = new Map<string, Range>();
  for (const [name, reference] of workbook.definedNames) {
    const key = name.toLowerCase();
    const range = rangeOf(reference);
    if (range !== undefined && closed.some(({ header }) => key.endsWith(nameOf(header))))
      names.set(key, range);
  }
  if (names.size === 0) return NONE;
  const values = await readRanges(workbook, names);
  return (productType, header) =>
    values.get((productType ?? '').toLowerCase() + nameOf(header)) ?? values.get(nameOf(header));
}

function nameOf(header: string): string {
  return header.replace(/[[\]=#:\s]/g, '').toLowerCase();
}

function rangeOf(reference: string): Range | undefined {
  const found = REFERENCE.exec(reference);
  if (found === null) return undefined;
  const [, sheet = '', from = '', first = '', to = from, last = first] = found;
  const range = { sheet, column: columnOf(from), first: Number(first), last: Number(last) };
  return from === to && range.last - range.first < MOST_VALUES ? range : undefined;
}

/** All the ranges in one pass over each sheet that holds some. */
async function readRanges(
  workbook: Workbook,
  names: ReadonlyMap<string, Range>,
): Promise<Map<string, string[]>> {
  const values = new Map<string, string[]>();
  const named = new Set([...names.values()].map(({ sheet }) => sheet));
  for (const sheet of workbook.sheets.filter(({ name }) => named.has(name))) {
    const ranges = [...names].filter(([, range]) => range.sheet === sheet.name);
    const end = ranges.reduce((most, [, { last }]) => Math.max(most, last), 0);
    for await (const row of workbook.rows(sheet, end)) {
      for (const [name, { column, first, last }] of ranges) {
        const value = row.cells[column - 1]?.trim() ?? '';
        if (value === '' || row.row < first || row.row > last) continue;
        const known = values.get(name);
        if (known === undefined) values.set(name, [value]);
        else known.push(value);
      }
    }
  }
  return values;
}

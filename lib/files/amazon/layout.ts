import type { Store } from '@/lib/listing/stores';
import { ATTRIBUTE_SLOTS, SKU_FIELDS, type Use } from '../data/attribute-slots';
import type { TableRow } from '../table-row';
import { parseAttributePath } from './attribute-path';
import { reportColumns } from './report-headers';
import { readSettings, storeOfId, type TemplateSettings } from './settings';

/** A column that is read. */
export interface Column extends Use {
  /** Position in the row, from 0. */
  at: number;
  /** As the field row names it. */
  header: string;
  /** Which of several of the same name, from 1. */
  index: number;
  /** The store and language it is for, where the name says so. */
  store?: Store | undefined;
  language?: string | undefined;
}

/** How a file is laid out: which row is the last before the listings, and what the columns hold. */
export interface Layout {
  kind: 'template' | 'report';
  /** Rows up to here (from 1) are no listings. */
  lastHeadRow: number;
  /** Cells in the row that names the columns. */
  width: number;
  columns: readonly Column[];
  settings: TemplateSettings | undefined;
  /** True when the headers are readable only after undoing a wrong decoding. */
  isGarbled: boolean;
}

/** So many rows are looked at to find the one that names the columns. */
export const HEAD_ROWS = 40;

/** The layout that the first rows of a table show, or undefined when it is none of Amazon's listing files. */
export function layoutOf(rows: readonly TableRow[]): Layout | undefined {
  const head = rows.slice(0, HEAD_ROWS);
  return templateLayout(head) ?? reportLayout(head);
}

function templateLayout(head: readonly TableRow[]): Layout | undefined {
  const settings = readSettings(head.slice(0, 3).flatMap(({ cells }) => cells.slice(0, 40)));
  const namesSku = ({ cells }: TableRow): boolean =>
    cells.some((cell) => /sku/.test(cell) && SKU_FIELDS.has(parseAttributePath(cell.trim()).name));
  const said = head.find(({ row }) => row === settings?.attributeRow);
  const isAsSaid = said !== undefined && namesSku(said);
  const names = isAsSaid ? said : head.find(namesSku);
  if (names === undefined) return undefined;
  const firstData = isAsSaid && settings?.dataRow !== undefined ? settings.dataRow : names.row + 1;
  return {
    kind: 'template',
    lastHeadRow: Math.max(names.row, firstData - 1),
    width: names.cells.length,
    columns: templateColumns(names.cells),
    settings,
    isGarbled: false,
  };
}

function templateColumns(cells: readonly string[]): Column[] {
  return cells.flatMap((cell, at) => {
    const header = cell.trim();
    const { name, index, marketplaceId, language } = parseAttributePath(header);
    const use = Object.hasOwn(ATTRIBUTE_SLOTS, name) ? ATTRIBUTE_SLOTS[name] : undefined;
    if (use === undefined) return [];
    return [{ ...use, at, header, index, store: storeOfId(marketplaceId), language }];
  });
}

function reportLayout(head: readonly TableRow[]): Layout | undefined {
  for (const { row, cells } of head) {
    const found = reportColumns(cells);
    if (found === undefined) continue;
    const columns = found.columns.map((column) => ({
      ...column,
      header: cells[column.at] ?? '',
      index: 1,
    }));
    return {
      kind: 'report',
      lastHeadRow: row,
      width: cells.length,
      columns,
      settings: undefined,
      isGarbled: found.isGarbled,
    };
  }
  return undefined;
}

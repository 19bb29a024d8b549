import type { SheetRow } from '@/lib/files/sheets';
import { COLUMNS, type Column } from '../data/sheet-columns';

/** More templates than anybody has; a larger file is none of ours. */
const MOST = 20_000;

/** Undefined where the text is no JSON of templates; else the rows it would be as a table, heading first. */
export function jsonRows(json: string): readonly SheetRow[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  const list = Array.isArray(parsed) ? parsed : isRecord(parsed) ? parsed.templates : undefined;
  if (!Array.isArray(list) || list.length > MOST) return undefined;
  const rows = list.flatMap((one: unknown) => (isRecord(one) ? rowsOf(one) : [[]]));
  return [[...COLUMNS], ...rows].map((cells, at) => ({ row: at + 1, cells }));
}

function rowsOf(one: Record<string, unknown>): string[][] {
  const written = isRecord(one.bodies) ? Object.entries(one.bodies) : [];
  const bodies = written.length === 0 ? [['', '']] : written;
  return bodies.map(([language, body]) => {
    const own: Partial<Record<Column, unknown>> = { ...one, language, body };
    return COLUMNS.map((column) => (typeof own[column] === 'string' ? String(own[column]) : ''));
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

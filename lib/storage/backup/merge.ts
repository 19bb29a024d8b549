import type { IndexSpec } from 'dexie';
import type { StoredRow } from './format';
import { keyIn, pathsOf } from './tables';

/** What `merged` has to know of a table. */
export interface MergeRules {
  /** Indices of which no two rows may have the same key. A row's key in them never changes in its life. */
  unique: readonly IndexSpec[];
  /** True when a row may stand in the table. */
  isGood(row: StoredRow): boolean;
}

/**
 * Two states of one table as one, whichever comes first: of each row the one changed last, deletions included.
 * Where two rows claim one place in a unique index, the one changed last has it; the other stays without it where
 * it can (a run is then no longer the plan's), and goes where it cannot.
 */
export function merged(
  one: readonly StoredRow[],
  other: readonly StoredRow[],
  { unique, isGood }: MergeRules,
): StoredRow[] {
  const byId = new Map<string, StoredRow>();
  for (const row of [...one, ...other]) {
    const before = byId.get(row.id);
    byId.set(row.id, before === undefined ? row : later(before, row));
  }
  let rows = [...byId.values()];
  for (const index of unique) rows = placed(rows, index, isGood);
  return rows;
}

/** The row changed last. Of two changed at once the same one wins whichever comes first. */
function later(a: StoredRow, b: StoredRow): StoredRow {
  const [first, second] = [String(a.updatedAt ?? ''), String(b.updatedAt ?? '')];
  if (first !== second) return first > second ? a : b;
  const [deletedA, deletedB] = [a.deletedAt !== undefined, b.deletedAt !== undefined];
  if (deletedA !== deletedB) return deletedA ? a : b;
  // The one that says more: where buyers' data was left out of one of them, the other has it still.
  const [textA, textB] = [said(a), said(b)];
  if (textA.length !== textB.length) return textA.length > textB.length ? a : b;
  return textA >= textB ? a : b;
}

/** The row as text, without the digests that stand for what was left out. */
function said(row: StoredRow): string {
  return JSON.stringify(row, (key, value: unknown) => (key === 'removed' ? undefined : value));
}

function placed(
  rows: readonly StoredRow[],
  index: IndexSpec,
  isGood: MergeRules['isGood'],
): StoredRow[] {
  const winners = new Map<string, StoredRow>();
  for (const row of rows) {
    const key = keyIn(row, index);
    if (key === undefined) continue;
    const before = winners.get(key);
    winners.set(key, before === undefined ? row : laterOf(before, row));
  }
  return rows.flatMap((row) => {
    const key = keyIn(row, index);
    if (key === undefined || winners.get(key) === row) return [row];
    const loose = without(row, index);
    return keyIn(loose, index) === undefined && isGood(loose) ? [loose] : [];
  });
}

/** Of two different rows a living one wins over a deleted one, then the one changed last, then by id. */
function laterOf(a: StoredRow, b: StoredRow): StoredRow {
  const order = (row: StoredRow): string[] => [
    row.deletedAt === undefined ? '1' : '0',
    String(row.updatedAt ?? ''),
    row.id,
  ];
  const [first, second] = [order(a), order(b)];
  const at = first.findIndex((part, place) => part !== second[place]);
  return (first[at] ?? '') > (second[at] ?? '') ? a : b;
}

/** The row without the fields of an index. */
function without(row: StoredRow, index: IndexSpec): StoredRow {
  const gone = new Set(pathsOf(index.keyPath));
  const kept = Object.entries(row).filter(([field]) => !gone.has(field));
  return Object.fromEntries(kept) as StoredRow;
}

import type { SheetRow } from '@/lib/files/sheets';
import type { SellerWord } from '@/lib/rules/seller-words';
import { identityOf, sameContent } from './identity';
import { columnOf, kindOfHeading } from './names';
import { type Layout, type RowProblem, readRow } from './read-row';

/** So far down people put titles and remarks above the heading; a lone word further down is a word. */
const HEADING_WITHIN = 10;
const LONE_HEADING_WITHIN = 3;

/**
 * What becomes of a row:
 * - `new`: it is added; `changed`: it takes the place of a row of the lists with the same words and scope;
 * - `same`: the lists have exactly this; `repeated`: an earlier row of the file says the same words;
 * - `wrong`: it cannot be used.
 */
export type Outcome = 'new' | 'changed' | 'same' | 'repeated' | 'wrong';

export interface ImportRow {
  /** As Excel numbers it. */
  row: number;
  outcome: Outcome;
  /** What the row says, as far as it can be read; several where it names several stores. */
  words: readonly SellerWord[];
  /** Errors of a wrong row; else remarks. */
  problems: readonly RowProblem[];
  /** The row of the file that came first, for `repeated`. */
  first?: number;
}

export interface ImportReport {
  rows: readonly ImportRow[];
  /** Headings that nobody understood; their columns are left alone. */
  unknown: readonly string[];
  /** True when there was no heading, and the only column was taken for forbidden words. */
  headless: boolean;
  /** Why nothing of it can be used: a key of `lists.importing.unusable`. */
  unusable?: 'empty' | 'noHeading';
}

/** A stable id for a new row. */
export type NewId = () => string;

/**
 * Reads a table of words: what each row would do to the lists `known`. Pure: nothing is stored, and a bad row
 * costs no good one.
 */
export function readImport(
  sheet: readonly SheetRow[],
  known: readonly SellerWord[],
  newId: NewId,
): ImportReport {
  const layout = layoutOf(sheet);
  if (layout === undefined) {
    const unusable = sheet.length === 0 ? 'empty' : 'noHeading';
    return { rows: [], unknown: [], headless: false, unusable };
  }
  const judge = judgeOf(known);
  const rows = sheet
    .slice(layout.from)
    .flatMap(({ row, cells }) => judge(row, readRow(cells, layout, newId)));
  const { unknown, headless } = layout;
  return rows.length === 0
    ? { rows, unknown, headless, unusable: 'empty' }
    : { rows, unknown, headless };
}

/** The lists after an import: changed rows in their place, new ones at the end. */
export function withImport(
  known: readonly SellerWord[],
  report: ImportReport,
): readonly SellerWord[] {
  const taken = report.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  const byIdentity = new Map(
    taken.flatMap(({ words }) => words).map((word) => [identityOf(word), word] as const),
  );
  const kept = known.map((word) => {
    const next = byIdentity.get(identityOf(word));
    byIdentity.delete(identityOf(word));
    return next === undefined ? word : { ...next, id: word.id };
  });
  return [...kept, ...byIdentity.values()];
}

function layoutOf(sheet: readonly SheetRow[]): (Layout & { from: number }) | undefined {
  for (const [at, { cells }] of sheet.slice(0, HEADING_WITHIN).entries()) {
    const columns = cells.map(columnOf);
    const words = columns.indexOf('words');
    if (words < 0 || !isHeading(cells, columns, at)) continue;
    const unknown = cells.filter((cell, index) => cell !== '' && columns[index] === undefined);
    // Of two columns of one name the first counts; the other would overwrite it unseen.
    const twice = cells.filter(
      (_, index) => columns[index] !== undefined && columns.indexOf(columns[index]) < index,
    );
    return {
      columns: columns.map((column, index) =>
        columns.indexOf(column) === index ? column : undefined,
      ),
      headings: cells,
      kind: kindOfHeading(cells[words] ?? ''),
      unknown: [...unknown, ...twice],
      headless: false,
      from: at + 1,
    };
  }
  return oneColumn(sheet);
}

/** At least half of what stands in the row are headings that we know. */
function isHeading(cells: readonly string[], columns: readonly unknown[], at: number): boolean {
  const filled = cells.filter((cell) => cell !== '').length;
  if (filled === 1) return at < LONE_HEADING_WITHIN;
  const known = columns.filter((column) => column !== undefined).length;
  return known >= 2 || known * 2 >= filled;
}

/** A table of one column is a list of brands under that heading, else the usual list of forbidden words. */
function oneColumn(sheet: readonly SheetRow[]): (Layout & { from: number }) | undefined {
  const isList = sheet.every(({ cells }) => cells.slice(1).every((cell) => cell === ''));
  if (sheet.length === 0 || !isList) return undefined;
  const [first = ''] = sheet[0]?.cells ?? [];
  const named = columnOf(first);
  if (named !== undefined && named !== 'brand') return undefined;
  return {
    columns: ['words'],
    headings: [named === undefined ? '' : first],
    kind: named,
    unknown: [],
    headless: named === undefined,
    from: named === undefined ? 0 : 1,
  };
}

/** Compares rows with the lists and with the rows before. */
function judgeOf(known: readonly SellerWord[]) {
  const stored = new Map(known.map((word) => [identityOf(word), word]));
  const seen = new Map<string, number>();
  return (row: number, read: ReturnType<typeof readRow>): ImportRow[] => {
    if (read === undefined) return [];
    const { words, problems } = read;
    if (words.length === 0) return [{ row, outcome: 'wrong', words, problems }];
    const first = words.map((word) => seen.get(identityOf(word))).find((at) => at !== undefined);
    if (first !== undefined) return [{ row, outcome: 'repeated', words, problems, first }];
    for (const word of words) seen.set(identityOf(word), row);
    return [{ row, outcome: outcomeOf(words, stored), words, problems }];
  };
}

function outcomeOf(words: readonly SellerWord[], stored: ReadonlyMap<string, SellerWord>): Outcome {
  const before = words.map((word) => stored.get(identityOf(word)));
  if (before.every((old) => old === undefined)) return 'new';
  const isSame = words.every((word, at) => {
    const old = before[at];
    return old !== undefined && sameContent(old, word);
  });
  return isSame ? 'same' : 'changed';
}

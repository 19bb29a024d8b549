import type { FieldName } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import type { Severity } from '@/lib/rules/define';
import type { SellerWord, WordKind } from '@/lib/rules/seller-words';
import { storeOfLabel } from '@/lib/surfaces/store-labels';
import { checkWord, type WordProblem } from './check-word';
import type { Column } from './data/names';
import { fieldOf, isEverywhere, kindOf, severityOf } from './names';

/** Something about a row: where it is, what it says there, and what is wrong. */
export interface RowProblem {
  /** Heading of the column, as the file writes it. */
  column: string;
  value: string;
  /** Key of `lists.problems`. */
  text: WordProblem | 'unknownKind' | 'unknownSeverity' | 'unknownStore' | 'unknownField' | 'comma';
}

/** Which cell of a row is what. */
export interface Layout {
  columns: readonly (Column | undefined)[];
  headings: readonly string[];
  /** What the heading of the words says of their kind. */
  kind: WordKind | undefined;
  unknown: readonly string[];
  headless: boolean;
}

/** The severity of a row that names none, by kind. */
export const USUAL_SEVERITY: Readonly<Record<WordKind, Severity>> = {
  forbidden: 'warning',
  preferred: 'hint',
  brand: 'warning',
};

/** Several words in one cell: parted by |, line breaks, semicolons or Chinese commas; a plain comma may be part of a phrase. */
const PARTING = /[|｜\r\n;；、，]+/u;
/** Lists of stores and fields: by any sign that parts. */
const ANY_PARTING = /[|｜\r\n;；、，,/]+/u;

/** Words as a cell or a text box holds them. */
export function splitWords(cell: string): string[] {
  return [...new Set(cell.split(PARTING).map((word) => word.trim()))].filter((word) => word !== '');
}

/** The words of a row as one text, which {@link splitWords} takes apart again. */
export function joinWords(words: readonly string[]): string {
  return words.join(' | ');
}

/**
 * What a row says. No words where it has an error; one for each store where it names several; undefined where
 * nothing of ours stands in it.
 */
export function readRow(
  cells: readonly string[],
  layout: Layout,
  newId: () => string,
): { words: readonly SellerWord[]; problems: readonly RowProblem[] } | undefined {
  const at = (column: Column): string => cells[layout.columns.indexOf(column)]?.trim() ?? '';
  if (layout.columns.every((column) => column === undefined || at(column) === '')) return undefined;
  const problems: RowProblem[] = [];
  const complain = (column: Column, text: RowProblem['text'], value = at(column)): void => {
    const heading = layout.headings[layout.columns.indexOf(column)] ?? '';
    problems.push({ column: heading || column, value, text });
  };

  const kind = at('kind') === '' ? (layout.kind ?? 'forbidden') : kindOf(at('kind'));
  if (kind === undefined) complain('kind', 'unknownKind');
  const severity =
    at('severity') === '' ? USUAL_SEVERITY[kind ?? 'forbidden'] : severityOf(at('severity'));
  if (severity === undefined) complain('severity', 'unknownSeverity');
  const stores = listed(at('store'), storeOfLabel, (value) =>
    complain('store', 'unknownStore', value),
  );
  const fields = listed(at('fields'), fieldOf, (value) =>
    complain('fields', 'unknownField', value),
  );
  const draft = draftOf(at, kind ?? 'forbidden', severity ?? 'warning', fields);
  for (const { column, text } of checkWord(draft)) complain(column, text);
  if (problems.length > 0) return { words: [], problems };
  if (/,\s/u.test(at('words'))) complain('words', 'comma');
  const words = (stores.length === 0 ? [undefined] : stores).map((store) => ({
    id: newId(),
    ...draft,
    ...(store !== undefined && { store }),
  }));
  return { words, problems };
}

function draftOf(
  at: (column: Column) => string,
  kind: WordKind,
  severity: Severity,
  fields: readonly FieldName[],
): Omit<SellerWord, 'id' | 'store'> {
  const scope = (column: 'brand' | 'productType') => (isEverywhere(at(column)) ? '' : at(column));
  const [instead, brand, productType, note] = [
    at('instead'),
    scope('brand'),
    scope('productType'),
    at('note'),
  ];
  return {
    kind,
    words: splitWords(at('words')),
    severity,
    ...(instead !== '' && { instead }),
    ...(brand !== '' && { brand }),
    ...(productType !== '' && { productType }),
    ...(fields.length > 0 && { fields }),
    ...(note !== '' && { note }),
  };
}

/** The known values of a cell that lists some; "all" is none. */
function listed<T extends Store | FieldName>(
  cell: string,
  read: (name: string) => T | undefined,
  unknown: (value: string) => void,
): T[] {
  if (isEverywhere(cell)) return [];
  const names = cell.split(ANY_PARTING).filter((name) => name.trim() !== '');
  const values = names.flatMap((name) => {
    const value = read(name.trim());
    if (value === undefined) unknown(name.trim());
    return value ?? [];
  });
  return [...new Set(values)];
}

import type { Slot } from '../data/attribute-slots';
import { REPORT_HEADERS } from '../data/report-headers';
import { encodeCp1252 } from '../encoding';

type Header = Slot | 'price';

export interface ReportColumn {
  at: number;
  slot?: Slot;
}

const NEEDED: readonly Header[] = ['sku', 'title'];

let exact: Map<string, Header> | undefined;
let skeletons: Map<string, Header> | undefined;

/**
 * The columns of a listing report by its header row, or undefined when the row is none. Headers that a wrong
 * decoding has spoilt are recognised too; then the report's texts are spoilt as well.
 */
export function reportColumns(
  cells: readonly string[],
): { columns: readonly ReportColumn[]; isGarbled: boolean } | undefined {
  const read = (of: (cell: string) => Header | undefined): Map<Header, number> => {
    const found = new Map<Header, number>();
    cells.forEach((cell, at) => {
      const header = of(cell);
      if (header !== undefined && !found.has(header)) found.set(header, at);
    });
    return found;
  };
  const asWritten = read(known);
  const found = isReport(asWritten) ? asWritten : read((cell) => known(cell) ?? garbled(cell));
  if (!isReport(found)) return undefined;
  const columns = [...found].map(([header, at]) =>
    header === 'price' ? { at } : { at, slot: header },
  );
  return { columns, isGarbled: found.size > asWritten.size };
}

/** An article and a name for it could be any list; a third column makes it Amazon's. */
function isReport(found: ReadonlyMap<Header, number>): boolean {
  return found.size > NEEDED.length && NEEDED.every((header) => found.has(header));
}

function known(cell: string): Header | undefined {
  exact ??= tableOf((header) => [normalised(header)]);
  return exact.get(normalised(cell));
}

/** UTF-8 read as Western comes back by itself; of the rest only the plain letters are left to go by. */
function garbled(cell: string): Header | undefined {
  const repaired = redecoded(cell);
  if (repaired !== undefined) return known(repaired);
  skeletons ??= tableOf((header) =>
    // What was decoded by pairs of bytes has swallowed the letter behind as well.
    [/[^ -~]/g, /[^ -~]./g].map((lost) => skeleton(header.replace(lost, ''))),
  );
  return skeletons.get(skeleton(cell));
}

function redecoded(cell: string): string | undefined {
  if (!/[\u00c2-\u00f4]/.test(cell)) return undefined;
  try {
    const bytes = encodeCp1252(cell);
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function skeleton(text: string): string {
  return normalised(text.replace(/[^ -~]|\?/g, ''));
}

/** Spelling that differs from file to file and means nothing. */
function normalised(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/^\ufeff/, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Keys that could mean two headers mean none. */
function tableOf(keysOf: (header: string) => readonly string[]): Map<string, Header> {
  const table = new Map<string, Header>();
  const doubtful = new Set<string>();
  for (const [header, spellings] of Object.entries(REPORT_HEADERS)) {
    for (const key of new Set(spellings.flatMap(keysOf))) {
      if (table.has(key) && table.get(key) !== header) doubtful.add(key);
      table.set(key, header as Header);
    }
  }
  for (const key of table.keys()) {
    if (doubtful.has(key) || key === '') table.delete(key);
  }
  return table;
}

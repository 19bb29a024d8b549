import { readSheet } from '@/lib/files/sheets';
import { type Locale, text } from '@/lib/i18n';
import { LONGEST_NOTE, LONGEST_WORD, MOST_SPELLINGS } from '@/lib/lists/check-word';
import { type ImportRow, readImport, withImport } from '@/lib/lists/import-words';
import type { SellerWord } from '@/lib/rules/seller-words';
import type { Io } from './io';

/** The seller's own lists from a table, and what is to be said of its rows. */
export interface OwnLists {
  words: readonly SellerWord[];
  notes: readonly { row: number; reason: string; unusable: boolean }[];
  /** Set when nothing of the table can be used: why. */
  reason?: string;
}

/**
 * Reads the lists of `--lists FILE` (XLSX or CSV, as the side panel imports and exports them).
 * @throws UnusableFile, or what the file system says.
 */
export async function readOwnLists(
  file: string,
  io: Pick<Io, 'open'>,
  locale: Locale,
): Promise<OwnLists> {
  const parts: Uint8Array[] = [];
  for await (const part of io.open(file)) parts.push(part);
  const sheet = await readSheet(new Uint8Array(Buffer.concat(parts)));
  let id = 0;
  const report = readImport(sheet, [], () => String(id++));
  if (report.unusable !== undefined) {
    const reason = text(locale, `lists.importing.unusable.${report.unusable}`);
    return { words: [], notes: [], reason };
  }
  return {
    words: withImport([], report),
    notes: report.rows.flatMap((row) => notesOf(row, locale)),
  };
}

function notesOf(
  { row, outcome, problems, first }: ImportRow,
  locale: Locale,
): OwnLists['notes'][number][] {
  const data = { longest: LONGEST_WORD, most: MOST_SPELLINGS, note: LONGEST_NOTE };
  const reasons = problems.map(({ column, value, text: problem }) => {
    const where =
      value === ''
        ? text(locale, 'lists.importing.whereEmpty', { column })
        : text(locale, 'lists.importing.where', { column, value });
    return `${where} ${text(locale, `lists.problems.${problem}`, data)}`;
  });
  if (first !== undefined) reasons.push(text(locale, 'lists.importing.repeats', { first }));
  const unusable = outcome === 'wrong';
  return reasons.length === 0 ? [] : [{ row, reason: reasons.join(' '), unusable }];
}

import type { Listing } from '@/lib/listing/listing';
import { joined } from './bytes';
import { readLines } from './lines';
import { type Problem, UnusableFile } from './problem';
import { openJson } from './read-json';
import { tableListings } from './read-table';
import { openTextTable } from './text-table';
import { openWorkbookTable } from './workbook-table';
import { isOldOffice, isZip, oldOfficeProblem, readDirectory, unpack } from './xlsx/zip';

/**
 * One listing of a file, or what is wrong, or what is worth knowing. In JSON, `row` counts the listings from
 * 1; in a table it is the row that Excel shows. `line` counts the lines.
 */
export type ListingRow = Place &
  (
    | { listing: Listing; unknown: readonly string[]; language?: string }
    | { problems: readonly Problem[] }
    | { note: Problem }
  );

interface Place {
  /** Absent for what is wrong between the rows. */
  row?: number;
  line: number;
}

export interface ReadOptions {
  /** True when the file's name says "one listing a line"; only asked where the content leaves it open. */
  jsonLines?: boolean;
  /** Day (ISO) on which the file will be used: a template may be too old by then. */
  on?: string;
}

/** Largest file that must be held whole, bytes: a workbook, packed as it is. */
const LARGEST_ARCHIVE = 512 * 1024 * 1024;
/** What a listing file may unpack to. */
const LARGEST_PACKED_FILE = 1024 * 1024 * 1024;
const LISTING_FILE = /\.(txt|tsv|csv|xlsx|xlsm|json|jsonl)$/i;

/**
 * The listings of a file in file order, told by its content and not by its name: JSON, JSON Lines, or one of
 * Amazon's listing files as text, as workbook or packed. A bad row comes out with its problems and the good
 * ones go on.
 * @throws UnusableFile where the file as a whole is of no use.
 */
export async function* readListings(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<ListingRow> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head = await headOf(iterator);
  const all = startingWith(head, iterator);
  if (isOldOffice(head)) throw new UnusableFile(oldOfficeProblem(await collected(all)));
  if (isZip(head)) yield* archiveListings(await collected(all), options);
  else yield* textListings(all, options);
}

async function* textListings(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ListingRow> {
  const lines = readLines(chunks);
  try {
    const opened = await openJson(lines, options.jsonLines === true);
    if ('rows' in opened) yield* opened.rows;
    else yield* tableListings(await openTextTable(opened.lines), options);
  } finally {
    await lines.return(undefined);
  }
}

/** A workbook, or one of the files that Amazon packs. */
async function* archiveListings(
  bytes: Uint8Array,
  options: ReadOptions,
): AsyncGenerator<ListingRow> {
  const entries = readDirectory(bytes);
  const inside = [...entries.values()].filter(({ name }) => LISTING_FILE.test(name));
  const [file] = inside;
  if (entries.has('[Content_Types].xml') || file === undefined) {
    yield* tableListings(await openWorkbookTable(bytes), options);
    return;
  }
  if (inside.length > 1) throw new UnusableFile({ text: 'severalFiles' });
  const chunks = unpack(bytes, file, LARGEST_PACKED_FILE);
  const head = await headOf(chunks);
  const all = startingWith(head, chunks);
  if (isZip(head)) yield* tableListings(await openWorkbookTable(await collected(all)), options);
  else yield* textListings(all, options);
}

/** The first bytes, as many as it takes to tell a container. */
async function headOf(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < 4) {
    const next = await iterator.next();
    if (next.done) break;
    head = joined([head, next.value]);
  }
  return head;
}

async function* startingWith(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
  } finally {
    await iterator.return?.();
  }
}

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > LARGEST_ARCHIVE) throw new UnusableFile({ text: 'zipTooLarge' });
  }
  return joined(parts);
}

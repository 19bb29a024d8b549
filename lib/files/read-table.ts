import type { Layout } from './amazon/layout';
import { type AllowedValues, RowReader } from './amazon/listings-of-row';
import type { Problem } from './problem';
import type { ListingRow, ReadOptions } from './read-listings';
import type { TableRow } from './table-row';

interface Table {
  layout: Layout;
  rows: AsyncGenerator<TableRow>;
  allowed?: AllowedValues;
}

const DAY_MS = 86_400_000;
/** Amazon wants a template of at most this age (days). */
const OLDEST_TEMPLATE = 90;
/** Letters that an export by interface has lost; a question does not look like this. */
const LOST_LETTERS = /\p{L}\?\p{L}|\?\?/u;

/** The listings of a table, with notes on the file where there is something to know. */
export async function* tableListings(
  { layout, rows, allowed }: Table,
  options: ReadOptions,
): AsyncGenerator<ListingRow> {
  const reader = new RowReader(layout, allowed);
  let hasLostLetters = false;
  for (const note of notesOn(layout, options.on)) yield { line: 1, note };
  for await (const { row, line, cells, isBroken } of rows) {
    const place = { row, line };
    if (isBroken && row > layout.lastHeadRow) {
      yield { ...place, problems: [{ text: 'notUtf8' }] };
      continue;
    }
    for (const { listing, language } of reader.read(row, cells)) {
      if (!hasLostLetters && layout.kind === 'report' && LOST_LETTERS.test(listing.title ?? '')) {
        hasLostLetters = true;
        yield { ...place, note: { text: 'lostLetters' } };
      }
      yield { ...place, listing, unknown: [], ...(language === undefined ? {} : { language }) };
    }
  }
}

function notesOn({ settings, isGarbled }: Layout, on: string | undefined): Problem[] {
  const notes: Problem[] = [];
  if (isGarbled) notes.push({ text: 'garbledHeaders' });
  if (settings?.made !== undefined && on !== undefined) {
    const age = Math.floor((Date.parse(on) - Date.parse(settings.made)) / DAY_MS);
    if (age > OLDEST_TEMPLATE)
      notes.push({ text: 'oldTemplate', data: { day: settings.made, days: age } });
  }
  return notes;
}

import { isZip } from '@/lib/files/xlsx/zip';
import { type Incoming, LARGEST_FILE, unusable } from './incoming';
import { readJson } from './json';
import type { NewId } from './own';
import { readTable } from './read-table';

/**
 * What a file holds, told by its content: our own JSON, or a table (XLSX, CSV, TSV in any usual encoding).
 * @throws UnusableFile, whose problem is a text of `cli`, where a table cannot be read at all.
 */
export async function readFile(bytes: Uint8Array, name: string, newId: NewId): Promise<Incoming> {
  if (bytes.length > LARGEST_FILE) return unusable('tooLarge');
  const first = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  if (!isZip(bytes) && (/^[{[]/.test(first) || /\.json$/i.test(name)))
    return readJson(bytes, newId);
  // Loaded on first need: the reader of workbooks is larger than the rest of the view.
  const { readSheet } = await import('@/lib/files/sheets');
  return readTable(await readSheet(bytes), name.replace(/\.[a-z]{2,5}$/i, ''), newId);
}

/** A name for a file that people recognise: that of the list, without what systems refuse, and the day. */
export function fileNameOf(name: string, day: string, ending: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .replace(/[. ]+$|^[. ]+/g, '');
  return `${plain || 'checklist'}-${day}.${ending}`;
}

import { UnusableFile } from '@/lib/files/problem';
import { type ListingRow, readListings } from '@/lib/files/read-listings';
import { readDirectory, unpackWhole } from '@/lib/files/xlsx/zip';
import { ZipWriter } from '@/lib/files/xlsx/zip-writer';
import { lookup } from '@/lib/i18n';
import type { FieldName, Listing } from '@/lib/listing/listing';
import { checkListing } from '@/lib/rules/engine/engine';
import { type Random, randomFrom } from '../bench/support/random';
import type { Encoding } from '../fixtures/files/encode';
import { at, BAD_TITLE, legacyTemplate, newTemplate, report } from '../fixtures/files/tables';
import { inPieces, textFile, workbook } from '../fixtures/files/write';

export interface FilesReport {
  files: number;
  /** Files refused as a whole, with a reason. */
  refused: number;
  listings: number;
  findings: number;
  slowestMs: number;
}

/** Small files may take this long (processor time), whatever is in them. */
const SLOWEST_MS = 5_000;
/** Listings of a file that are checked too: the rules have a long test of their own. */
const CHECKED = 2;
const MOST_CHANGES = 12;
const SIZES = [1, 7, 64, 4_096, 65_536];

/**
 * Reads files that are good but for a few bytes, and files of bytes alone: each gives listings or a clear
 * reason, in time; nothing is thrown but that reason, and findings lie in their texts.
 * @throws with the seed and the number of the file at the first breach.
 */
export async function fuzzFiles(options: {
  seed: number;
  until?: number;
  files?: number;
}): Promise<FilesReport> {
  const random = randomFrom(options.seed);
  const found: FilesReport = { files: 0, refused: 0, listings: 0, findings: 0, slowestMs: 0 };
  const good = await goodFiles();
  const most = options.files ?? Number.POSITIVE_INFINITY;
  while (found.files < most && Date.now() < (options.until ?? Number.POSITIVE_INFINITY)) {
    const bytes = await hostile(good, random);
    try {
      await probe(bytes, random, found);
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      throw new Error(`seed ${options.seed}, file ${found.files}: ${reason}`);
    }
    found.files += 1;
  }
  return found;
}

async function probe(bytes: Uint8Array, random: Random, found: FilesReport): Promise<void> {
  const begin = process.cpuUsage();
  let listings = 0;
  try {
    for await (const row of readListings(inPieces(bytes, random.pick(SIZES)), {
      on: '2026-11-21',
    })) {
      sound(row);
      if (!('listing' in row)) continue;
      listings += 1;
      if (listings <= CHECKED) found.findings += check(row.listing);
    }
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    told(error.problem.text);
    found.refused += 1;
  }
  found.listings += listings;
  const { user, system } = process.cpuUsage(begin);
  const ms = (user + system) / 1_000;
  found.slowestMs = Math.max(found.slowestMs, Math.round(ms));
  if (ms > SLOWEST_MS) throw new Error(`took ${Math.round(ms)} ms for ${bytes.length} bytes`);
}

function sound(row: ListingRow): void {
  if (!(row.line >= 1)) throw new Error(`a row in line ${row.line}`);
  if ('note' in row) told(row.note.text);
  else if ('problems' in row) for (const { text } of row.problems) told(text);
  else {
    for (const [field, value] of Object.entries(row.listing)) {
      const isText = typeof value === 'string' || typeof value === 'object';
      if (!isText) throw new Error(`${field} is ${typeof value}`);
    }
  }
}

/** Every reason has its words. */
function told(key: string): void {
  for (const locale of ['en', 'zh-CN'] as const) {
    if (lookup(locale, ['cli', key]) === undefined) throw new Error(`no text for ${key}`);
  }
}

function check(listing: Listing): number {
  const { findings, failed } = checkListing(listing, { on: '2026-11-21' });
  const [failure] = failed;
  if (failure !== undefined)
    throw new Error(`the rule ${failure.rule} threw ${String(failure.error)}`);
  for (const { code, field, index, start, end } of findings) {
    const text = textOf(listing, field, index);
    if (!(start >= 0 && start <= end && end <= text.length))
      throw new Error(`${code} [${start}, ${end}) lies outside ${field} ${index}`);
  }
  return findings.length;
}

function textOf(listing: Listing, field: FieldName, index: number): string {
  if (field === 'bullets') return listing.bullets?.[index] ?? '';
  if (field === 'image') return listing.images?.[index]?.name ?? '';
  if (field === 'attributes') return listing.attributes?.[index]?.value ?? '';
  const value = listing[field];
  return typeof value === 'string' ? value : '';
}

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-8-bom', 'utf-16le-bom', 'utf-16be-bom'];
const ROW = {
  item_sku: 'JEANS-1',
  brand_name: "Levi's",
  item_name: BAD_TITLE,
  product_description: 'Two\nlines; with "quotes", and more',
  bullet_point1: 'First 牛仔裤 Größe',
  sale_price: '9.99',
};

/** One of each kind. */
async function goodFiles(): Promise<Uint8Array[]> {
  const legacy = legacyTemplate([ROW, { ...ROW, item_sku: 'B' }], { timestamp: '2026-01-01' });
  const place = at('A1PA6795UKMFR9', 'de_DE');
  const fresh = newTemplate(
    [{ 'contribution_sku#1.value': 'A', [`item_name${place}#1.value`]: 'Becher' }],
    { marketplaceId: 'A1PA6795UKMFR9', language: 'de_DE' },
  );
  const japanese = report(
    ['商品名', '商品の説明', '出品者SKU', '価格'],
    [['タオル', '', 'S', '1']],
  );
  const lists = {
    after: [{ name: 'Dropdown Lists', rows: [['a'], ['b']] }],
    names: { MUGvariation_theme: "'Dropdown Lists'!$A$1:$A$2" },
  };
  return [
    ...ENCODINGS.map((encoding) => textFile(legacy, { encoding })),
    textFile(fresh, { delimiter: ';' }),
    textFile(fresh, { delimiter: ',', newline: '\r' }),
    textFile(japanese, { encoding: 'shift_jis', isQuoted: false }),
    new TextEncoder().encode(JSON.stringify([{ sku: 'A', title: BAD_TITLE }, { sku: 'B' }])),
    await workbook(legacy, lists),
    await workbook(fresh, { inline: true }),
  ];
}

async function hostile(good: readonly Uint8Array[], random: Random): Promise<Uint8Array> {
  const kind = random.below(10);
  if (kind === 0) return noise(random.below(3_000), random);
  const file = random.pick(good);
  if (kind === 1) return file.subarray(0, random.below(file.length));
  if (kind === 2) return joined(file.subarray(0, random.below(file.length)), random.pick(good));
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  return isZip && kind > 4 ? repacked(file, random) : changed(file, random);
}

function noise(length: number, random: Random): Uint8Array {
  const begin = random.pick([
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xff, 0xfe],
    [0x7b],
  ]);
  return Uint8Array.from({ length }, (_, index) => begin[index] ?? random.below(256));
}

const TELLING = '"\t\n\r;,<>&[]={}#\0/1x';

/** The file with a few bytes replaced, taken away, put in or repeated. */
function changed(file: Uint8Array, random: Random): Uint8Array {
  let bytes = Uint8Array.from(file);
  for (let count = 1 + random.below(MOST_CHANGES); count > 0; count -= 1) {
    const where = random.below(bytes.length + 1);
    const length = random.chance(0.8) ? 1 : random.below(200);
    const put = random.chance(0.5)
      ? Uint8Array.from([TELLING.charCodeAt(random.below(TELLING.length))])
      : noise(length, random);
    const from = random.chance(0.5) ? where : Math.min(bytes.length, where + length);
    const middle = random.chance(0.2) ? bytes.slice(where, where + length) : put;
    bytes = joined(bytes.subarray(0, where), middle, bytes.subarray(from));
  }
  return bytes;
}

/** A workbook whose parts are changed inside, so that the archive itself is sound. */
async function repacked(file: Uint8Array, random: Random): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new ZipWriter((piece) => Promise.resolve(pieces.push(piece) > 0));
  const entries = [...readDirectory(file).values()];
  const victim = random.pick(entries);
  for (const entry of entries) {
    const content = await unpackWhole(file, entry, 1_000_000);
    await zip.add(entry.name, inPieces(entry === victim ? changed(content, random) : content));
  }
  await zip.end();
  return joined(...pieces);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

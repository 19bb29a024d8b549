import { type Problem, UnusableFile } from '../problem';
import { crc32 } from './crc32';
import { through } from './through';

/** One file of a zip archive, as its directory says. */
export interface ZipEntry {
  name: string;
  method: number;
  /** Bytes in the archive, and unpacked. */
  packed: number;
  size: number;
  crc: number;
  /** Where its local header begins. */
  offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** True when the bytes begin like a zip archive (XLSX, XLSM). */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** True when the bytes begin like Microsoft's old container: an .xls, or a workbook with a password. */
export function isOldOffice(head: Uint8Array): boolean {
  return head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0;
}

/** Why a file in Microsoft's old container cannot be read: with a password, or the old Excel. */
export function oldOfficeProblem(bytes: Uint8Array): Problem {
  const name = Array.from('EncryptedPackage', (sign) => [sign.charCodeAt(0), 0]).flat();
  let at = bytes.indexOf(name[0] ?? 0);
  while (at !== -1 && !name.every((byte, index) => bytes[at + index] === byte)) {
    at = bytes.indexOf(name[0] ?? 0, at + 1);
  }
  return { text: at === -1 ? 'oldExcel' : 'passwordProtected' };
}

/**
 * The entries of an archive by name.
 * @throws UnusableFile when it is cut off or damaged.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let number = 0; number < count; number += 1) {
      if (view.getUint32(at, true) !== DIRECTORY) throw new RangeError();
      const entry = entryAt(view, bytes, at);
      entries.set(entry.name, entry);
      at += 46 + lengthsAt(view, at + 28) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new UnusableFile({ text: 'zipBroken' });
    throw error;
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError();
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) {
    throw new UnusableFile({ text: 'passwordProtected' });
  }
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** Sum of the two lengths (name, extra field) that stand behind each other. */
function lengthsAt(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true);
}

/**
 * The unpacked bytes of an entry, piece by piece. `most`: an archive that unpacks to more is a bomb.
 * @throws UnusableFile when it is too large, cut off or damaged.
 */
export async function* unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
): AsyncGenerator<Uint8Array> {
  if (entry.size > most) throw new UnusableFile({ text: 'zipTooLarge' });
  let size = 0;
  let crc = 0;
  const pieces = entry.method === STORED ? [packedBytes(bytes, entry)] : inflated(bytes, entry);
  try {
    for await (const piece of pieces) {
      size += piece.length;
      // The directory may lie about the size.
      if (size > most) throw new UnusableFile({ text: 'zipTooLarge' });
      if (size > entry.size) throw new UnusableFile({ text: 'zipBroken' });
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile({ text: 'zipBroken' });
  }
  if (size !== entry.size || crc !== entry.crc) throw new UnusableFile({ text: 'zipBroken' });
}

/** The whole of a small entry. */
export async function unpackWhole(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
): Promise<Uint8Array> {
  const whole = new Uint8Array(Math.min(entry.size, most));
  let at = 0;
  for await (const piece of unpack(bytes, entry, most)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw new UnusableFile({ text: 'zipBroken' });
  }
  const begin = offset + 30 + lengthsAt(view, offset + 26);
  if (begin + packed > bytes.length) throw new UnusableFile({ text: 'zipBroken' });
  return bytes.subarray(begin, begin + packed);
}

async function* inflated(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method !== DEFLATED) throw new UnusableFile({ text: 'zipBroken' });
  yield* through(new DecompressionStream('deflate-raw'), one(packedBytes(bytes, entry)));
}

async function* one(piece: Uint8Array): AsyncGenerator<Uint8Array> {
  yield piece;
}

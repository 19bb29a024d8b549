import { crc32 } from './crc32';
import { through } from './through';

/** Takes bytes; false when nobody takes any more. */
export type Output = (bytes: Uint8Array) => Promise<boolean>;

interface Written {
  name: Uint8Array;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8, sizes stand behind the data. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980: the same input must give the same file. */
const DATE = 0x21;

/** Writes a zip archive as its files come, holding none of them. */
export class ZipWriter {
  private readonly files: Written[] = [];
  private at = 0;
  private isOpen = true;

  constructor(private readonly output: Output) {}

  /** Adds a file; false when nobody takes any more. */
  async add(path: string, pieces: AsyncIterable<Uint8Array>): Promise<boolean> {
    const name = new TextEncoder().encode(path);
    const file: Written = { name, crc: 0, packed: 0, size: 0, offset: this.at };
    await this.put(
      fields([4, LOCAL], [2, VERSION], ...shared({ ...file, crc: 0, packed: 0, size: 0 }), [2, 0]),
    );
    await this.put(name);
    const packed = through(new CompressionStream('deflate-raw'), counted(pieces, file));
    for await (const piece of packed) {
      file.packed += piece.length;
      await this.put(piece);
      if (!this.isOpen) return false;
    }
    await this.put(fields([4, DESCRIPTOR], [4, file.crc], [4, file.packed], [4, file.size]));
    this.files.push(file);
    return this.isOpen;
  }

  /** Writes the directory: nothing may come behind. */
  async end(): Promise<void> {
    const begin = this.at;
    for (const file of this.files) {
      await this.put(
        fields(
          [4, DIRECTORY],
          [2, VERSION],
          [2, VERSION],
          ...shared(file),
          // No extra field, no comment, first disk, no attributes.
          ...[2, 2, 2, 2, 4].map((size) => [size, 0] as const),
          [4, file.offset],
        ),
      );
      await this.put(file.name);
    }
    const count = this.files.length;
    const size = this.at - begin;
    await this.put(
      fields([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, begin], [2, 0]),
    );
  }

  private async put(bytes: Uint8Array): Promise<void> {
    this.at += bytes.length;
    this.isOpen = this.isOpen && (await this.output(bytes));
  }
}

type Field = readonly [size: number, value: number];

/** What local header and directory have in common. */
function shared({ name, crc, packed, size }: Written): Field[] {
  return [
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, DATE],
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
  ];
}

function fields(...all: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of all) {
    for (let byte = 0; byte < size; byte += 1) bytes[at + byte] = (value >>> (8 * byte)) & 0xff;
    at += size;
  }
  return bytes;
}

/** The pieces as they are; size and check sum are noted in `file`. */
async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  file: Written,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    file.size += piece.length;
    file.crc = crc32(piece, file.crc);
    yield piece;
  }
}

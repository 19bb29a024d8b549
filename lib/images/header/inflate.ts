import type { ByteView } from './byte-view';

/** Lengths and distances of repeats: the least of each code, and how many bits follow. */
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const LENGTH_BITS = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12_289, 16_385, 24_577,
];
const DISTANCE_BITS = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;
const END = 256;

/** Symbols by their codes: how many codes there are of each length, and the symbols in order of code. */
interface Codes {
  counts: Uint16Array;
  symbols: Uint16Array;
}

/**
 * The first `most` bytes of a zlib stream; fewer where it ends, is cut or is damaged. Small and slow, for what is
 * read without waiting: the browser's own way to unpack answers later.
 */
export function inflated(view: ByteView, most: number): Uint8Array {
  const out = new Inflation(view, most);
  out.run();
  return out.bytes.subarray(0, out.length);
}

class Inflation {
  readonly bytes: Uint8Array;
  length = 0;
  /** Position in bits; the first two bytes are zlib's own. */
  private at = 16;

  constructor(
    private readonly view: ByteView,
    most: number,
  ) {
    this.bytes = new Uint8Array(most);
  }

  run(): void {
    let isLast = false;
    while (!isLast && !this.isOver) {
      isLast = this.bits(1) === 1;
      const kind = this.bits(2);
      if (kind === 0) this.stored();
      else if (kind === 1)
        this.block(codesOf(fixedLengths()), codesOf(new Array<number>(30).fill(5)));
      else if (kind === 2) this.dynamic();
      else return;
    }
  }

  private get isOver(): boolean {
    return this.length >= this.bytes.length || this.at >= this.view.end * 8;
  }

  private bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i += 1, this.at += 1)
      value |= ((this.view.u8(this.at >> 3) >> (this.at & 7)) & 1) << i;
    return value;
  }

  private push(byte: number): void {
    if (this.length >= this.bytes.length) return;
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  private stored(): void {
    const start = ((this.at + 7) >> 3) + 4;
    const count = this.view.u16(start - 4, true);
    for (let i = 0; i < count && start + i < this.view.end; i += 1)
      this.push(this.view.u8(start + i));
    this.at = (start + count) * 8;
  }

  private dynamic(): void {
    const [literals, distances, used] = [this.bits(5) + 257, this.bits(5) + 1, this.bits(4) + 4];
    const lengths = new Array<number>(19).fill(0);
    for (const place of ORDER.slice(0, used)) lengths[place] = this.bits(3);
    const codes = codesOf(lengths);
    const all: number[] = [];
    while (all.length < literals + distances && !this.isOver) {
      const symbol = this.symbol(codes);
      if (symbol < 16) all.push(symbol);
      else {
        const [value, times] =
          symbol === 16
            ? [all.at(-1) ?? 0, 3 + this.bits(2)]
            : [0, symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7)];
        for (let i = 0; i < times; i += 1) all.push(value);
      }
    }
    this.block(codesOf(all.slice(0, literals)), codesOf(all.slice(literals, literals + distances)));
  }

  private block(literals: Codes, distances: Codes): void {
    while (!this.isOver) {
      const symbol = this.symbol(literals);
      if (symbol === END) return;
      if (symbol < END) this.push(symbol);
      else this.repeat(symbol - END - 1, distances);
    }
  }

  private repeat(code: number, distances: Codes): void {
    const length = (LENGTH_BASE[code] ?? 0) + this.bits(LENGTH_BITS[code] ?? 0);
    const far = this.symbol(distances);
    const distance = (DISTANCE_BASE[far] ?? 0) + this.bits(DISTANCE_BITS[far] ?? 0);
    for (let i = 0; i < length; i += 1) this.push(this.bytes[this.length - distance] ?? 0);
  }

  /** The next symbol; the end of the block where no code fits. */
  private symbol({ counts, symbols }: Codes): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= LONGEST_CODE; length += 1) {
      code |= this.bits(1);
      const count = counts[length] ?? 0;
      if (code - first < count) return symbols[index + code - first] ?? END;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return END;
  }
}

function codesOf(lengths: readonly number[]): Codes {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length || a.symbol - b.symbol)
    .map(({ symbol }) => symbol);
  return { counts, symbols: Uint16Array.from(symbols) };
}

function fixedLengths(): number[] {
  return Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  );
}

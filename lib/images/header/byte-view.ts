/**
 * The bytes of a file, or of its beginning. Reading beyond them gives 0 and never throws, so that a parser of a
 * damaged file needs no guards but the ones that end its loops.
 */
export class ByteView {
  /** Index after the last byte at hand. */
  readonly end: number;

  /** `size`: bytes of the whole file, which may be more than are at hand. */
  constructor(
    readonly bytes: Uint8Array,
    readonly size: number,
  ) {
    this.end = bytes.length;
  }

  /** True when every byte of the file is at hand. */
  get isWhole(): boolean {
    return this.end >= this.size;
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number, little = false): number {
    return little ? this.u8(at) | (this.u8(at + 1) << 8) : (this.u8(at) << 8) | this.u8(at + 1);
  }

  u24(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8) | (this.u8(at + 2) << 16);
  }

  u32(at: number, little = false): number {
    return little
      ? this.u16(at + 2, true) * 0x1_00_00 + this.u16(at, true)
      : this.u16(at) * 0x1_00_00 + this.u16(at + 2);
  }

  i32(at: number, little = false): number {
    return this.u32(at, little) | 0;
  }

  /** Bytes as Latin letters; stops where the bytes at hand do. */
  ascii(at: number, length: number): string {
    let text = '';
    for (let i = at; i < Math.min(at + length, this.end); i += 1)
      text += String.fromCharCode(this.u8(i));
    return text;
  }

  is(at: number, letters: string): boolean {
    return this.ascii(at, letters.length) === letters;
  }

  part(from: number, to: number): ByteView {
    const part = this.bytes.subarray(from, Math.max(from, Math.min(to, this.end)));
    return new ByteView(part, part.length);
  }
}

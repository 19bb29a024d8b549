import type { PixelSource, Raster } from '@/lib/images/pixel-source';

/** Decoded pixels as they come from a decoder: `channels` bytes a pixel (3 or 4), row by row. */
export interface RawPixels {
  width: number;
  height: number;
  channels: 3 | 4;
  data: Uint8Array;
}

/** The mean of so many rows and columns is as good as that of all. */
const ENOUGH = 4;

/** A picture that lies decoded in memory. */
export class RawSource implements PixelSource {
  readonly width: number;
  readonly height: number;

  constructor(private readonly pixels: RawPixels) {
    this.width = pixels.width;
    this.height = pixels.height;
  }

  region(x: number, y: number, width: number, height: number): Raster {
    const { channels, data: from } = this.pixels;
    const data = new Uint8ClampedArray(width * height * 4);
    for (let row = 0, to = 0; row < height; row += 1) {
      let at = ((y + row) * this.width + x) * channels;
      for (let column = 0; column < width; column += 1, at += channels, to += 4) {
        data[to] = from[at] ?? 0;
        data[to + 1] = from[at + 1] ?? 0;
        data[to + 2] = from[at + 2] ?? 0;
        data[to + 3] = channels === 4 ? (from[at + 3] ?? 0) : 255;
      }
    }
    return { width, height, data };
  }

  shrunk(side: number): Raster {
    const scale = Math.max(this.width, this.height) / side;
    if (scale <= 1) return this.region(0, 0, this.width, this.height);
    const width = Math.max(1, Math.round(this.width / scale));
    const height = Math.max(1, Math.round(this.height / scale));
    return this.pixels.channels === 4
      ? this.averaged(width, height)
      : this.averagedOpaque(width, height);
  }

  /** Each pixel is the mean of those it stands for; of very many, of every second or third row and column. */
  private averagedOpaque(width: number, height: number): Raster {
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    const sums = new Uint32Array(width * 3);
    const columns = bins(this.width, width);
    const rows = bins(this.height, height);
    const step = Math.max(1, Math.floor(this.width / width / ENOUGH));
    for (let y = 0; y < height; y += 1) {
      sums.fill(0);
      const [top, bottom] = [rows[y] ?? 0, rows[y + 1] ?? 0];
      for (let row = top; row < bottom; row += step) this.addRow(row, columns, sums, step);
      const down = Math.ceil((bottom - top) / step);
      for (let x = 0; x < width; x += 1) {
        const count = down * Math.ceil(((columns[x + 1] ?? 0) - (columns[x] ?? 0)) / step) || 1;
        const to = (y * width + x) * 4;
        data[to] = (sums[x * 3] ?? 0) / count;
        data[to + 1] = (sums[x * 3 + 1] ?? 0) / count;
        data[to + 2] = (sums[x * 3 + 2] ?? 0) / count;
      }
    }
    return { width, height, data };
  }

  private addRow(row: number, columns: Uint32Array, sums: Uint32Array, step: number): void {
    const { data } = this.pixels;
    const first = row * this.width * 3;
    for (let x = 0, to = 0; to < sums.length; x += 1, to += 3) {
      const end = first + (columns[x + 1] ?? 0) * 3;
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let at = first + (columns[x] ?? 0) * 3; at < end; at += 3 * step) {
        red += data[at] ?? 0;
        green += data[at + 1] ?? 0;
        blue += data[at + 2] ?? 0;
      }
      sums[to] = (sums[to] ?? 0) + red;
      sums[to + 1] = (sums[to + 1] ?? 0) + green;
      sums[to + 2] = (sums[to + 2] ?? 0) + blue;
    }
  }

  /** With transparency each pixel counts by how much of it is seen. */
  private averaged(width: number, height: number): Raster {
    const data = new Uint8ClampedArray(width * height * 4);
    const columns = bins(this.width, width);
    const rows = bins(this.height, height);
    const { data: from } = this.pixels;
    for (let y = 0, to = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1, to += 4) {
        let [red, green, blue, seen, count] = [0, 0, 0, 0, 0];
        for (let row = rows[y] ?? 0; row < (rows[y + 1] ?? 0); row += 1) {
          for (let column = columns[x] ?? 0; column < (columns[x + 1] ?? 0); column += 1) {
            const at = (row * this.width + column) * 4;
            const alpha = from[at + 3] ?? 0;
            red += (from[at] ?? 0) * alpha;
            green += (from[at + 1] ?? 0) * alpha;
            blue += (from[at + 2] ?? 0) * alpha;
            seen += alpha;
            count += 1;
          }
        }
        data[to] = red / (seen || 1);
        data[to + 1] = green / (seen || 1);
        data[to + 2] = blue / (seen || 1);
        data[to + 3] = seen / (count || 1);
      }
    }
    return { width, height, data };
  }
}

/** Where each of `to` pixels begins among `from`, and where the last one ends. */
function bins(from: number, to: number): Uint32Array {
  return Uint32Array.from({ length: to + 1 }, (_, i) => Math.round((i * from) / to));
}

import type { ImageFacts } from '@/lib/listing/image';
import type { PixelSource, Raster } from './pixel-source';

/** Below this in a channel a pixel of the border is no longer nearly white. */
const NEARLY_WHITE = 250;
const WHITE = 255;

type RingFacts = Required<Pick<ImageFacts, 'whiteShare' | 'darkShare' | 'background'>>;

/** What the border ring is like, at full size. */
export interface Ring extends RingFacts {
  /** Share of its pixels that are close to the median colour, 0 to 1. */
  calmShare: number;
}

/** A channel differs by no more than this where a background is calm. */
const CALM = 24;

/** Counts the ring of 1 % of the shorter side (at least one pixel); transparency is seen on white. */
export function measureRing(source: PixelSource): Ring {
  const count = new RingCount();
  for (const strip of stripsOf(source)) count.add(strip);
  return count.facts();
}

/** The ring in four parts that do not overlap. */
function* stripsOf(source: PixelSource): Generator<Raster> {
  const { width, height } = source;
  const side = Math.max(1, Math.round(Math.min(width, height) / 100));
  if (side * 2 >= Math.min(width, height)) {
    yield source.region(0, 0, width, height);
    return;
  }
  yield source.region(0, 0, width, side);
  yield source.region(0, height - side, width, side);
  yield source.region(0, side, side, height - 2 * side);
  yield source.region(width - side, side, side, height - 2 * side);
}

class RingCount {
  private readonly levels = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)];
  private white = 0;
  private dark = 0;
  private total = 0;

  add({ data }: Raster): void {
    const [red, green, blue] = this.levels;
    if (red === undefined || green === undefined || blue === undefined) return;
    this.total += data.length / 4;
    for (let i = 0; i < data.length; i += 4) {
      const alpha = data[i + 3] ?? WHITE;
      let r = data[i] ?? 0;
      let g = data[i + 1] ?? 0;
      let b = data[i + 2] ?? 0;
      if (alpha !== WHITE) {
        r = onWhite(r, alpha);
        g = onWhite(g, alpha);
        b = onWhite(b, alpha);
      }
      red[r] = (red[r] ?? 0) + 1;
      green[g] = (green[g] ?? 0) + 1;
      blue[b] = (blue[b] ?? 0) + 1;
      const least = Math.min(r, g, b);
      if (least === WHITE) this.white += 1;
      else if (least < NEARLY_WHITE) this.dark += 1;
    }
  }

  facts(): Ring {
    const background = [0, 1, 2].map((channel) => this.median(channel)) as [number, number, number];
    const total = this.total || 1;
    const calm = Math.min(
      ...background.map((level, channel) => this.within(channel, level - CALM, level + CALM)),
    );
    return {
      whiteShare: this.white / total,
      darkShare: this.dark / total,
      background,
      calmShare: calm / total,
    };
  }

  private median(channel: number): number {
    let seen = 0;
    const levels = this.levels[channel] ?? new Uint32Array(0);
    return Math.max(
      0,
      levels.findIndex((count) => {
        seen += count;
        return seen * 2 >= this.total;
      }),
    );
  }

  private within(channel: number, from: number, to: number): number {
    const part = this.levels[channel]?.subarray(Math.max(0, from), to + 1) ?? [];
    let sum = 0;
    for (const count of part) sum += count;
    return sum;
  }
}

/** A level as it looks on white paper. */
export function onWhite(level: number, alpha: number): number {
  return Math.round((level * alpha + WHITE * (WHITE - alpha)) / WHITE);
}

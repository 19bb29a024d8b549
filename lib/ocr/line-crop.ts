import type { Raster } from '@/lib/images/pixel-source';
import type { TurnedBox } from './turned-box';

/** A line of writing, straightened: three planes of colours from 0 to 1, blue first; `width` is a multiple of 32. */
export interface Line {
  width: number;
  height: number;
  planes: Float32Array;
  /** Columns without the padding. */
  used: number;
}

/** The height the recogniser was trained on. */
export const LINE_HEIGHT = 48;
/** Widths come in steps: for each new one the runtime makes a plan of its own. */
const STEP = 32;
/** What is longer is squeezed, but not by more than this; the rest is cut off. */
const LONGEST = 320;
const HARDEST_SQUEEZE = 1.4;
/** The colour of the padding, as the model was trained. */
const PADDING = 0.5;
const MOST_SAMPLES = 4;

/** Columns of the straightened line that a box gives, with padding. */
export function lineWidth(box: TurnedBox): number {
  const natural = Math.round((LINE_HEIGHT * box.width) / Math.max(1, box.height));
  return Math.ceil(Math.min(LONGEST, Math.max(1, natural)) / STEP) * STEP;
}

/** Cuts the box out of the raster, turned so that the line is level. `turns`: further half turns. */
export function lineCrop(raster: Raster, box: TurnedBox, turns = 0): Line {
  const width = lineWidth(box);
  const natural = Math.max(1, (LINE_HEIGHT * box.width) / Math.max(1, box.height));
  const squeeze = Math.min(HARDEST_SQUEEZE, Math.max(1, natural / LONGEST));
  const used = Math.min(width, Math.round(natural / squeeze));
  const planes = new Float32Array(3 * width * LINE_HEIGHT).fill(PADDING);
  const angle = box.angle + turns * Math.PI;
  const unit = Math.max(1, box.height) / LINE_HEIGHT;
  const step = { along: unit * squeeze, across: unit };
  const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.round(unit)));
  const place = { x: box.x, y: box.y, cos: Math.cos(angle), sin: Math.sin(angle) };
  const colour = new Float32Array(3);
  for (let row = 0; row < LINE_HEIGHT; row += 1) {
    for (let column = 0; column < used; column += 1) {
      colour.fill(0);
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const u = column + ((sample % samples) + 0.5) / samples;
        const v = row + (Math.floor(sample / samples) + 0.5) / samples;
        const along = u * step.along - box.width / 2;
        const across = (v - LINE_HEIGHT / 2) * step.across;
        addColour(
          raster,
          place.x + along * place.cos - across * place.sin - 0.5,
          place.y + along * place.sin + across * place.cos - 0.5,
          colour,
        );
      }
      for (let plane = 0; plane < 3; plane += 1) {
        const at = (plane * LINE_HEIGHT + row) * width + column;
        planes[at] = (colour[plane] ?? 0) / (samples * samples);
      }
    }
  }
  return { width, height: LINE_HEIGHT, planes, used };
}

/** Adds the colour at a point between pixels, blue first; beyond the edge the edge goes on. */
function addColour({ width, height, data }: Raster, x: number, y: number, sum: Float32Array): void {
  const left = Math.min(width - 1, Math.max(0, x));
  const top = Math.min(height - 1, Math.max(0, y));
  const x0 = Math.floor(left);
  const y0 = Math.floor(top);
  const right = Math.min(width - 1, x0 + 1);
  const bottom = Math.min(height - 1, y0 + 1);
  const dx = left - x0;
  const dy = top - y0;
  for (let corner = 0; corner < 4; corner += 1) {
    const isRight = corner % 2 === 1;
    const isLow = corner > 1;
    const share = (isRight ? dx : 1 - dx) * (isLow ? dy : 1 - dy);
    if (share === 0) continue;
    const at = ((isLow ? bottom : y0) * width + (isRight ? right : x0)) * 4;
    const alpha = (data[at + 3] ?? 255) / 255;
    for (let plane = 0; plane < 3; plane += 1) {
      const value = ((data[at + 2 - plane] ?? 0) / 255) * alpha + 1 - alpha;
      sum[plane] = (sum[plane] ?? 0) + value * share;
    }
  }
}

import type { Raster } from '@/lib/images/pixel-source';
import type { PixelBox } from '@/lib/listing/image';
import { bareness, contentBox, groundColour } from './ground';
import { DETECTOR_NORM } from './models';
import { normalise, planesOf } from './planes';
import type { Model } from './runtime';
import { type TextBox, textBoxes } from './text-boxes';
import { onScale } from './turned-box';

/** A line of writing that was detected, in pixels of the raster. */
export interface DetectedLine extends TextBox {
  /** Share of its surroundings that is the bare ground of the picture. */
  bare: number;
  /** The higher, the likelier it is laid over the picture rather than printed on the product. */
  rank: number;
}

/** Pixels the detector looks at: its time grows with them. What is but ground around the content is left out. */
const MOST_PIXELS = 576 * 576;
const LONGEST_SIDE = 960;
/** Sides that the detector takes are multiples of this. */
const STEP = 32;
/** Ground kept around the content, in pixels of the raster, for words at its edge. */
const MARGIN = 16;

/** Lines of writing in a picture, at any angle. What is laid over it lies mostly on bare ground and off the middle. */
export async function detectLines(model: Model, raster: Raster): Promise<DetectedLine[]> {
  const ground = groundColour(raster);
  const part = withMargin(contentBox(raster, ground), raster);
  const [left, top, partWidth, partHeight] = part;
  const scale = Math.min(
    1,
    LONGEST_SIDE / Math.max(partWidth, partHeight),
    Math.sqrt(MOST_PIXELS / (partWidth * partHeight)),
  );
  const size = {
    width: Math.max(1, Math.floor(partWidth * scale)),
    height: Math.max(1, Math.floor(partHeight * scale)),
  };
  const canvas = { width: inSteps(size.width), height: inSteps(size.height) };
  const { data } = await model.run({
    data: normalise(planesOf(raster, part, size, canvas, ground), DETECTOR_NORM),
    dims: [1, 3, canvas.height, canvas.width],
  });
  const back = Math.sqrt((partWidth / size.width) * (partHeight / size.height));
  return textBoxes({ ...canvas, data }).map((box) => {
    const placed = { ...onScale(box, back, left, top), score: box.score };
    const bare = bareness(raster, placed, ground);
    return { ...placed, bare, rank: bare + 2 * awayFromMiddle(placed, raster) + box.score };
  });
}

/** 0 in the middle of the picture, 0.5 at its edge. */
function awayFromMiddle({ x, y }: TextBox, { width, height }: Raster): number {
  return Math.max(Math.abs(x / width - 0.5), Math.abs(y / height - 0.5));
}

function inSteps(length: number): number {
  return Math.ceil(length / STEP) * STEP;
}

function withMargin([x, y, width, height]: PixelBox, raster: Raster): PixelBox {
  const [left, top] = [Math.max(0, x - MARGIN), Math.max(0, y - MARGIN)];
  const right = Math.min(raster.width, x + width + MARGIN);
  const bottom = Math.min(raster.height, y + height + MARGIN);
  return [left, top, right - left, bottom - top];
}

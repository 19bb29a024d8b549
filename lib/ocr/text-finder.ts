import type { FoundText } from '@/lib/images/found-text';
import type { Raster } from '@/lib/images/pixel-source';
import type { PixelBox } from '@/lib/listing/image';
import { bareness, contentBox, groundColour } from './ground';
import { isWords } from './judge';
import { type Line, LINE_HEIGHT, lineCrop } from './line-crop';
import { DETECTOR_NORM, type LoadModel, RECOGNISER_NORM } from './models';
import { normalise, planesOf } from './planes';
import { lettersOf, type Reading, readingOf } from './reading';
import type { Model, Runtime } from './runtime';
import { type TextBox, textBoxes } from './text-boxes';
import { boundsOf, onScale } from './turned-box';
import { looksWritten } from './written';

/** Callers shrink a picture to this longer side first: letters of 2.5 % of it can then be found and read. */
export const TEXT_SIDE = 1280;

/** Pixels the detector looks at: its time grows with them. What is but ground around the content is left out. */
const DETECTOR_PIXELS = 608 * 608;
const DETECTOR_SIDE = 960;
/** Sides that the detector takes are multiples of this. */
const STEP = 32;
/** Ground kept around the content, in pixels of the raster, for words at its edge. */
const MARGIN = 16;

/** Columns of lines that are read: the time of reading grows with them. */
const MOST_COLUMNS = 960;
/** What it costs to read a line at all, in columns. */
const LINE_COST = 32;
/** Lines that are looked at, if only for whether they look written. */
const MOST_LINES = 60;
/** From here on (radians) a line may as well run upwards as downwards. */
const STEEP = 1.1;
const CERTAIN_DIRECTION = 0.9;

/** Writing that cannot be read counts where the detector is this sure of it, and it has the form of a line. */
const SURE_UNREAD = 0.97;
const LEAST_FORM = 1.8;
const TALLEST_UNREAD = 0.1;
/** How much less sure it is than the detector is. */
const UNREAD_DOUBT = 0.8;

/** Finds words in pictures. */
export interface TextFinder {
  /**
   * The words in a picture (give it at `TEXT_SIDE`), those most likely laid over it first. A crowded picture is not
   * read to the end. `text` is '' for writing that is there but cannot be read: a script whose letters the model does
   * not know, or a line more than time allows; its `confidence` stays below 0.8.
   * @throws the signal's reason, once it is aborted.
   */
  find(raster: Raster, signal?: AbortSignal): Promise<FoundText[]>;
}

/** Loads the models, which takes about a second. */
export async function createTextFinder(load: LoadModel, runtime: Runtime): Promise<TextFinder> {
  const [detector, recogniser, letters] = await Promise.all([
    load('detector').then((model) => runtime.open(model)),
    load('recogniser').then((model) => runtime.open(model)),
    load('letters').then(lettersOf),
  ]);
  return {
    find: async (raster, signal) => {
      const boxes = await detect(detector, raster);
      return read(raster, boxes, (line) => recognise(recogniser, line, letters), signal);
    },
  };
}

/** A line that was detected, and how likely it is laid over the picture rather than printed on the product. */
interface Candidate extends TextBox {
  rank: number;
}

async function detect(detector: Model, raster: Raster): Promise<Candidate[]> {
  const ground = groundColour(raster);
  const part = withMargin(contentBox(raster, ground), raster);
  const [left, top, partWidth, partHeight] = part;
  const scale = Math.min(
    1,
    DETECTOR_SIDE / Math.max(partWidth, partHeight),
    Math.sqrt(DETECTOR_PIXELS / (partWidth * partHeight)),
  );
  const size = {
    width: Math.max(1, Math.floor(partWidth * scale)),
    height: Math.max(1, Math.floor(partHeight * scale)),
  };
  const canvas = { width: inSteps(size.width), height: inSteps(size.height) };
  const planes = normalise(planesOf(raster, part, size, canvas, ground), DETECTOR_NORM);
  const { data } = await detector.run({
    data: planes,
    dims: [1, 3, canvas.height, canvas.width],
  });
  const back = Math.sqrt((partWidth / size.width) * (partHeight / size.height));
  return textBoxes({ ...canvas, data }).map((box) => {
    const placed = { ...onScale(box, back, left, top), score: box.score };
    const away = Math.max(
      Math.abs(placed.x / raster.width - 0.5),
      Math.abs(placed.y / raster.height - 0.5),
    );
    return { ...placed, rank: bareness(raster, placed, ground) + 2 * away + box.score };
  });
}

async function read(
  raster: Raster,
  boxes: readonly Candidate[],
  recogniseLine: (line: Line) => Promise<Reading>,
  signal: AbortSignal | undefined,
): Promise<FoundText[]> {
  const found: FoundText[] = [];
  let left = MOST_COLUMNS;
  const ranked = [...boxes].sort((a, b) => b.rank - a.rank).slice(0, MOST_LINES);
  for (const box of ranked) {
    signal?.throwIfAborted();
    const line = lineCrop(raster, box);
    const bounds = boundsOf(box, raster.width, raster.height);
    let best: Reading | undefined;
    for (const turned of [line, ...(Math.abs(box.angle) > STEEP ? [lineCrop(raster, box, 1)] : [])]) {
      if (left < turned.width + LINE_COST || (best && best.confidence >= CERTAIN_DIRECTION)) break;
      left -= turned.width + LINE_COST;
      const reading = await recogniseLine(turned);
      if (!best || reading.confidence > best.confidence) best = reading;
    }
    if (best && isWords(best)) found.push({ ...best, box: bounds });
    else if (hasLineForm(box, raster) && looksWritten(line)) {
      found.push({ text: '', confidence: Math.min(1, box.score) * UNREAD_DOUBT, box: bounds });
    }
  }
  return found;
}

async function recognise(model: Model, line: Line, letters: readonly string[]): Promise<Reading> {
  const { data, dims } = await model.run({
    data: normalise(line.planes.slice(), RECOGNISER_NORM),
    dims: [1, 3, LINE_HEIGHT, line.width],
  });
  return readingOf(data, dims[1] ?? 0, letters);
}

function hasLineForm({ score, width, height }: TextBox, raster: Raster): boolean {
  const side = Math.max(raster.width, raster.height);
  return score >= SURE_UNREAD && width >= LEAST_FORM * height && height <= TALLEST_UNREAD * side;
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

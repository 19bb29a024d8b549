import type { FoundText } from '@/lib/images/found-text';
import type { PixelSource, Raster } from '@/lib/images/pixel-source';
import { detectLines } from './detector';
import { LINE_HEIGHT, type Line } from './line-crop';
import { type LoadModel, RECOGNISER_NORM } from './models';
import { normalise } from './planes';
import { readLines } from './reader';
import { lettersOf, type Reading, readingOf } from './reading';
import type { Model, Runtime } from './runtime';

/** Callers shrink a picture to this longer side first: letters of 2.5 % of it can then be found and read. */
const TEXT_SIDE = 1_280;

/** Finds words in pictures. */
export interface TextFinder {
  /**
   * The words in a picture (at a longer side of 1,280 pixels), those most likely laid over it first. A crowded picture is not
   * read to the end. `text` is '' for writing that is there but was not read: a script whose letters the model does
   * not know, or a line more than time allows; its `confidence` stays below 0.8. A long line is read from its
   * beginning only; its box is whole. Contrast of 15 % of black on white, or more, is enough.
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
      signal?.throwIfAborted();
      const lines = await detectLines(detector, raster);
      return readLines(raster, lines, (line) => recognise(recogniser, line, letters), signal);
    },
  };
}

/** The words of a decoded picture, in pixels of its full size. @throws like the finder. */
export async function textsOf(
  finder: TextFinder,
  source: PixelSource,
  signal?: AbortSignal,
): Promise<FoundText[]> {
  const raster = source.shrunk(TEXT_SIDE);
  const [across, down] = [source.width / raster.width, source.height / raster.height];
  const found = await finder.find(raster, signal);
  return found.map(({ box: [x, y, width, height], ...text }) => {
    const [left, top] = [Math.floor(x * across), Math.floor(y * down)];
    const right = Math.min(source.width, Math.ceil((x + width) * across));
    const bottom = Math.min(source.height, Math.ceil((y + height) * down));
    return { ...text, box: [left, top, right - left, bottom - top] };
  });
}

async function recognise(model: Model, line: Line, letters: readonly string[]): Promise<Reading> {
  const { data, dims } = await model.run({
    data: normalise(line.planes.slice(), RECOGNISER_NORM),
    dims: [1, 3, LINE_HEIGHT, line.width],
  });
  return readingOf(data, dims[1] ?? 0, letters);
}

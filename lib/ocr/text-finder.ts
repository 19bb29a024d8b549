import type { Raster } from '@/lib/images/pixel-source';
import type { PixelBox } from '@/lib/listing/image';
import type { FoundText } from '@/lib/images/found-text';
import { LINE_HEIGHT, lineCrop, lineWidth } from './line-crop';
import { DETECTOR_NORM, type LoadModel, RECOGNISER_NORM } from './models';
import { normalise, planesOf } from './planes';
import { lettersOf, type Reading, readingOf } from './reading';
import type { Model, Runtime } from './runtime';
import { type TextBox, textBoxes } from './text-boxes';
import { boundsOf, onScale } from './turned-box';

/** Callers shrink a picture to this longer side first: small letters can then still be read. */
export const TEXT_SIDE = 1280;
/** The detector looks at the picture at this longer side. */
const DETECTOR_SIDE = Number(process.env['DET'] ?? 608);
const STEP = 32;
const MOST_COLUMNS = 960;

export interface TextFinder {
  find(raster: Raster, signal?: AbortSignal): Promise<FoundText[]>;
}

export async function createTextFinder(load: LoadModel, runtime: Runtime): Promise<TextFinder & {raw: any}> {
  const [detector, recogniser, letters] = await Promise.all([
    load('detector').then((m) => runtime.open(m)),
    load('recogniser').then((m) => runtime.open(m)),
    load('letters').then(lettersOf),
  ]);
  const raw = async (raster: Raster) => {
    const t0 = performance.now();
    const scale = Math.min(1, DETECTOR_SIDE / Math.max(raster.width, raster.height));
    const width = Math.max(STEP, Math.round((raster.width * scale) / STEP) * STEP);
    const height = Math.max(STEP, Math.round((raster.height * scale) / STEP) * STEP);
    const planes = normalise(planesOf(raster, [0, 0, raster.width, raster.height], width, height), DETECTOR_NORM);
    const t1 = performance.now();
    const map = await detector.run({ data: planes, dims: [1, 3, height, width] });
    const t2 = performance.now();
    const boxes = textBoxes({ width, height, data: map.data }).map((b) => ({ ...onScale(b, raster.width / width, 0, 0), score: b.score }));
    const t3 = performance.now();
    const out = [];
    for (const box of boxes.slice(0, 40)) {
      const t = performance.now();
      const reads: Reading[] = [];
      for (const turns of [0, 1]) {
        const line = lineCrop(raster, box, turns);
        const answer = await recogniser.run({ data: normalise(line.planes, RECOGNISER_NORM), dims: [1, 3, LINE_HEIGHT, line.width] });
        reads.push(readingOf(answer.data, answer.dims[1] ?? 0, letters));
        if (Math.abs(box.angle) < 1.2) break;
      }
      const best = reads.sort((a, b) => b.confidence - a.confidence)[0];
      out.push({ box, bounds: boundsOf(box, raster.width, raster.height), ...best, columns: lineWidth(box), ms: performance.now() - t });
    }
    return { out, times: [t1 - t0, t2 - t1, t3 - t2, performance.now() - t3] };
  };
  return { raw, find: async () => [] };
}

import sharp, { type Sharp } from 'sharp';
import { nodeTextFinder } from '@/lib/cli/images/node-text-finder';
import type { PixelSource, Raster } from '@/lib/images/pixel-source';
import { textsOf } from '@/lib/ocr/text-finder';
import { pictures } from '../../ocr/pictures';
import { alone, median, type Row, rounded } from '../support/figures';

const SIDE = 2_000;
const SEED = 3;
/** Pictures with and without words, in turn. */
const PICTURES = 12;
const RUNS = 5;
const BAR_MS = 400;

/**
 * Text detection on pictures of 2,000 pixels once the models are loaded, one thread. Processor time, so that other
 * programs of the machine do not count; `wall` is what the clock said.
 */
export async function* textBench(): AsyncGenerator<Row> {
  const finder = await nodeTextFinder();
  const medians: { cpu: number; wall: number }[] = [];
  for (const { svg } of pictures(PICTURES, SEED)) {
    const source = await sourceOf(svg);
    await textsOf(finder, source);
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      const [cpu, wall] = [process.cpuUsage(), performance.now()];
      await textsOf(finder, source);
      const { user, system } = process.cpuUsage(cpu);
      runs.push({ cpu: (user + system) / 1_000, wall: performance.now() - wall });
    }
    medians.push({
      cpu: median(runs.map(({ cpu }) => cpu)),
      wall: median(runs.map(({ wall }) => wall)),
    });
  }
  const cpu = medians.map((each) => each.cpu);
  yield alone('text detection, 2,000 px, after loading', median(cpu), 'ms', {
    wall: rounded(median(medians.map(({ wall }) => wall))),
    slowest: rounded(Math.max(...cpu)),
    pictures: PICTURES,
    bar: `at most ${BAR_MS} ms on one core`,
    ok: median(cpu) <= BAR_MS,
  });
}

/** The picture as a JPEG, decoded; shrunk once, as whoever reads images does it anyway. */
async function sourceOf(svg: string): Promise<PixelSource> {
  const jpeg = await sharp(Buffer.from(svg)).resize(SIDE, SIDE).jpeg({ quality: 90 }).toBuffer();
  const shrunk = await rasterOf(sharp(jpeg).resize(1_280, 1_280));
  return { width: SIDE, height: SIDE, region: () => shrunk, shrunk: () => shrunk };
}

async function rasterOf(picture: Sharp): Promise<Raster> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

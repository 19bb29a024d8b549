import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { nodeTextFinder } from '@/lib/cli/images/node-text-finder';
import { type Picture, pictures, rasterOf } from '../ocr/pictures';
import { emptyScore, judge, type Score, type Share } from '../ocr/score';
import { productBox } from '../ocr/silhouette';

interface Options {
  seed: number;
  pictures: number;
  /** When to stop, in milliseconds of the clock. */
  until: number;
  /** Folder for the pictures and what is on them, e.g. to look at them or as fixtures. */
  save?: string;
  progress?: (done: number) => void;
}

/** Bars: words laid over pictures that must be found; pictures that may wrongly be said to have some. */
const LEAST_FOUND = 0.95;
const MOST_ALARMS = 0.02;
/** Of few pictures, one may always be wrong. */
const ALWAYS = 1;
/** Side and quality of saved pictures. */
const SAVED_SIDE = 800;
const SAVED_QUALITY = 75;

/**
 * Looks for words in pictures drawn by chance: found are those laid over them, not patterns.
 * @throws with the score at the end where a bar is missed.
 */
export async function soakOcr(options: Options): Promise<Score & { pictures: number }> {
  const finder = await nodeTextFinder();
  const score = emptyScore();
  let done = 0;
  for (const picture of pictures(options.pictures, options.seed)) {
    if (Date.now() > options.until) break;
    if (options.save !== undefined) await save(picture, options.save);
    await judge(finder, picture, await rasterOf(picture), score);
    done += 1;
    if (done % 20 === 0) options.progress?.(done);
  }
  const tooMany = ({ hits, of }: Share): boolean => hits > Math.max(ALWAYS, MOST_ALARMS * of);
  const isBad =
    score.found.hits < LEAST_FOUND * score.found.of ||
    tooMany(score.alarmsOnLabels) ||
    tooMany(score.alarmsOnPlain);
  if (isBad) throw new Error(`a bar is missed: ${JSON.stringify(score)}`);
  return { ...score, pictures: done };
}

/** What is on a saved picture, on a square of 1,000. */
export interface SavedTruth {
  file: string;
  product: string;
  productBox: readonly [number, number, number, number];
  label: readonly string[];
  overlays: { style: string; text: string; boxes: (readonly number[])[] }[];
}

async function save(picture: Picture, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const name = picture.id.padStart(3, '0');
  await sharp(Buffer.from(picture.svg))
    .resize(SAVED_SIDE, SAVED_SIDE)
    .webp({ quality: SAVED_QUALITY })
    .toFile(join(folder, `${name}.webp`));
  const truth: SavedTruth = {
    file: `${name}.webp`,
    product: picture.product,
    productBox: await productBox(picture),
    label: picture.label,
    overlays: picture.overlays.map(({ style, text, boxes }) => ({
      style,
      text,
      boxes: boxes.map((box) => box.map(Math.round)),
    })),
  };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(truth)}\n`);
}

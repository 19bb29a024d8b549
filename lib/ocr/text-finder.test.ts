import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeTextFinder } from '@/lib/cli/images/node-text-finder';
import { ROOT } from '@/lib/cli/root';
import type { FoundText } from '@/lib/images/found-text';
import type { Raster } from '@/lib/images/pixel-source';
import type { SavedTruth } from '@/tests/soak/ocr';
import { type TextFinder, textsOf } from './text-finder';

/** Drawn by `npm run soak -- --only ocr --save FOLDER`. */
const FOLDER = join(ROOT, 'tests/fixtures/ocr');
const PICTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
/** Slack, on a square of 1,000. */
const SLACK = 20;

interface Seen extends SavedTruth {
  /** Boxes on a square of 1,000. */
  texts: (FoundText & { middle: readonly [number, number] })[];
}

let finder: TextFinder;
const seen: Seen[] = [];

async function rasterOf(file: string): Promise<Raster> {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

/** The picture and what was found on it. */
async function look(name: string): Promise<Seen> {
  const truth: SavedTruth = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
  const raster = await rasterOf(join(FOLDER, truth.file));
  const scale = 1_000 / raster.width;
  const texts = (await finder.find(raster)).map((text) => {
    const [x, y, width, height] = text.box;
    return { ...text, middle: [(x + width / 2) * scale, (y + height / 2) * scale] as const };
  });
  return { ...truth, texts };
}

const isIn = (
  [x, y]: readonly [number, number],
  [left = 0, top = 0, w = 0, h = 0]: readonly number[],
) => x > left - SLACK && x < left + w + SLACK && y > top - SLACK && y < top + h + SLACK;

beforeAll(async () => {
  finder = await nodeTextFinder();
  for (const name of PICTURES) seen.push(await look(name));
}, 240_000);

describe('words in pictures', () => {
  it('laid over them are found where they are, in every style', () => {
    const laid = seen.flatMap(({ file, overlays, texts }) =>
      overlays.map(({ style, boxes }) => ({
        what: `${file} ${style}`,
        found: texts.some(({ middle }) => boxes.some((box) => isIn(middle, box))),
      })),
    );
    expect(laid.length).toBeGreaterThanOrEqual(12);
    expect(laid.filter(({ found }) => !found)).toEqual([]);
  });

  it('printed on the product are found there, and none beside it', () => {
    const labels = seen.filter(({ label, overlays }) => label.length > 0 && overlays.length === 0);
    expect(labels.length).toBeGreaterThanOrEqual(3);
    for (const { file, texts, productBox } of labels) {
      expect(texts.length, file).toBeGreaterThan(0);
      expect(
        texts.filter(({ middle }) => !isIn(middle, productBox)),
        file,
      ).toEqual([]);
    }
  });

  it('are read as they are', () => {
    const bare = (text: string): string => text.toLowerCase().replaceAll(' ', '');
    const written = seen
      .flatMap(({ label, overlays }) => [...label, ...overlays.map(({ text }) => text)])
      .map(bare);
    const read = seen.flatMap(({ texts }) => texts.map(({ text }) => bare(text))).filter(Boolean);
    const right = read.filter((text) => written.some((whole) => whole.includes(text)));
    expect(right.length).toBeGreaterThan(0.75 * read.length);
  });

  it('are not seen in patterns and bare things', () => {
    const plain = seen.filter(({ label, overlays }) => label.length + overlays.length === 0);
    expect(plain.length).toBeGreaterThanOrEqual(3);
    expect(plain.flatMap(({ file, texts }) => texts.map(({ text }) => `${file} ${text}`))).toEqual(
      [],
    );
  });
});

describe('the finder', () => {
  it.each([
    [1, 1],
    [3, 700],
    [1_280, 2],
  ])('finds nothing in an empty picture of %i by %i', async (width, height) => {
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    expect(await finder.find({ width, height, data })).toEqual([]);
    expect(await finder.find({ width, height, data: data.fill(0) })).toEqual([]);
  });

  it('gives boxes inside the picture, whatever is in it', async () => {
    const [width, height] = [160, 90];
    const data = Uint8ClampedArray.from(
      { length: width * height * 4 },
      (_, at) => (at * at * 31) % 251,
    );
    for (const { box } of await finder.find({ width, height, data })) {
      expect(box[0] + box[2]).toBeLessThanOrEqual(width);
      expect(box[1] + box[3]).toBeLessThanOrEqual(height);
    }
    expect(await finder.find({ width, height, data })).toEqual(expect.any(Array));
  });

  it('gives boxes in pixels of the full picture', async () => {
    const found: FoundText[] = [{ text: 'SALE', confidence: 0.9, box: [10, 20, 1_270, 21] }];
    const raster = { width: 1_280, height: 640, data: new Uint8ClampedArray(0) };
    const source = { width: 2_001, height: 1_000, region: () => raster, shrunk: () => raster };
    const texts = await textsOf({ find: async () => found }, source);
    expect(texts).toEqual([{ text: 'SALE', confidence: 0.9, box: [15, 31, 1_986, 34] }]);
  });

  it('stops when it is told to', async () => {
    const raster = await rasterOf(join(FOLDER, seen[0]?.file ?? ''));
    const stopped = finder.find(raster, AbortSignal.abort(new Error('enough')));
    await expect(stopped).rejects.toThrow('enough');
    const leaving = new AbortController();
    const pending = finder.find(raster, leaving.signal);
    leaving.abort(new Error('later'));
    await expect(pending).rejects.toThrow('later');
  });
});

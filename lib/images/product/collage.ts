import type { Raster } from '../pixel-source';

/** Seams are looked for between these shares of the side. */
const FROM = 0.12;
/** A seam runs through this share of the picture: products leave some space above and below. */
const WHOLE = 0.97;
const STEP = 12;
/** What lies beside a seam is looked at so far away from it, as a share of the side. */
const BESIDE = 0.03;
const SAME = 16;

type Rgb = readonly [number, number, number];

/** True where a straight seam runs through the whole picture: several pictures are put together. */
export function isCollage(raster: Raster, background: Rgb): boolean {
  return hasSeam(raster, background, true) || hasSeam(raster, background, false);
}

function hasSeam(raster: Raster, background: Rgb, isUpright: boolean): boolean {
  const { width, height, data } = raster;
  const length = isUpright ? height : width;
  const across = isUpright ? width : height;
  const along = 4 * (isUpright ? width : 1);
  const stride = 4 * (isUpright ? 1 : width);
  const most = Math.floor(length * (1 - WHOLE));
  for (let place = Math.ceil(across * FROM); place < across * (1 - FROM); place += 1) {
    let missing = 0;
    for (let i = 0; i < length && missing <= most; i += 1) {
      const at = place * stride + i * along;
      if (!hasStep(data, at - stride, at + stride)) missing += 1;
    }
    if (missing > most) continue;
    const far = Math.ceil(across * BESIDE) * stride;
    const isBack = (at: number): boolean => isLike(data, at, background);
    const [before, after] = [-far, far].map((by) => {
      let count = 0;
      for (let i = 0; i < length; i += 1) if (isBack(place * stride + i * along + by)) count += 1;
      return count / length;
    });
    if (!isSideOfProduct(before ?? 0, after ?? 0)) return true;
  }
  return false;
}

/** Background on one side and none on the other: the straight side of a product that is cut by the frame. */
function isSideOfProduct(before: number, after: number): boolean {
  return Math.max(before, after) >= 0.9 && Math.min(before, after) < 0.5;
}

function isLike(data: Uint8ClampedArray, at: number, color: Rgb): boolean {
  return color.every((level, c) => Math.abs((data[at + c] ?? 0) - level) <= SAME);
}

function hasStep(data: Uint8ClampedArray, before: number, after: number): boolean {
  for (let c = 0; c < 3; c += 1) {
    const step = (data[before + c] ?? 0) - (data[after + c] ?? 0);
    if (step >= STEP || step <= -STEP) return true;
  }
  return false;
}

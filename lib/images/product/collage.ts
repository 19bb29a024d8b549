import type { Raster } from '../pixel-source';

/** Seams are looked for between these shares of the side. */
const FROM = 0.12;
/** A seam runs through this share of the picture: products leave some space above and below. */
const WHOLE = 0.97;
const STEP = 12;

/** True where a straight seam runs through the whole picture: several pictures are put together. */
export function isCollage(raster: Raster): boolean {
  return hasSeam(raster, true) || hasSeam(raster, false);
}

function hasSeam({ width, height, data }: Raster, isUpright: boolean): boolean {
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
    if (missing <= most) return true;
  }
  return false;
}

function hasStep(data: Uint8ClampedArray, before: number, after: number): boolean {
  for (let c = 0; c < 3; c += 1) {
    const step = (data[before + c] ?? 0) - (data[after + c] ?? 0);
    if (step >= STEP || step <= -STEP) return true;
  }
  return false;
}

/** Pixels of a part of a picture: RGBA, row by row, colour not multiplied by alpha. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A decoded picture, as shown (turned by its EXIF orientation), from which parts are read on demand. */
export interface PixelSource {
  /** Size as shown, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The part at its full size; all of it lies inside the picture. */
  region(x: number, y: number, width: number, height: number): Raster;
  /** The whole picture, scaled down (never up) so that its longer side has at most `side` pixels. */
  shrunk(side: number): Raster;
}

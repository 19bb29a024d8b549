/** What an image is for: the main image, a further one of the gallery, or a part of A+ content. */
export const IMAGE_ROLES = ['MAIN', 'PT', 'APLUS'] as const;
export type ImageRole = (typeof IMAGE_ROLES)[number];

/** Modules of A+ content whose images have a least size. */
export const APLUS_MODULES = [
  'header',
  'overlay',
  'three',
  'four',
  'quadrant',
  'single',
  'logo',
  'comparison',
  'premium',
] as const;
export type AplusModule = (typeof APLUS_MODULES)[number];

export const IMAGE_FORMATS = [
  'jpeg',
  'png',
  'gif',
  'tiff',
  'bmp',
  'webp',
  'avif',
  'heic',
  'jxl',
  'jp2',
  'psd',
  'svg',
  'ico',
  'pdf',
] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

export type ColorModel = 'rgb' | 'gray' | 'indexed' | 'cmyk' | 'lab';

/** `[x, y, width, height]` in pixels of the image as shown. */
export type PixelBox = readonly [number, number, number, number];

/** Words found in the picture. */
export interface ImageText {
  text: string;
  /** 0 to 1. */
  confidence: number;
  box: PixelBox;
  /** True where the words are printed on the product itself (a label), not laid over the picture. */
  onProduct: boolean;
}

/** Why nothing could be measured. */
export type ImageProblem = 'empty' | 'not-an-image' | 'truncated' | 'damaged' | 'too-large';

/**
 * What is known of an image. Header facts come from the bytes alone; pixel facts need decoding. What is absent is
 * not known, and no rule judges it.
 */
export interface ImageFacts {
  /** As shown, after EXIF orientation. */
  width?: number;
  height?: number;
  format?: ImageFormat;
  mime?: string;
  /** Size of the file. */
  bytes?: number;
  animated?: boolean;
  colorModel?: ColorModel;
  /** True where the format carries transparency, whether or not any pixel is transparent. */
  hasAlpha?: boolean;
  /** Name of the embedded colour profile, `null` where there is none. */
  iccProfile?: string | null;
  /** EXIF orientation, 1 to 8. */
  orientation?: number;
  /** Dots per inch of the metadata; `null` where it says nothing. */
  dpi?: number | null;
  /**
   * Share of pixels that are exactly 255,255,255 in the border ring, whose width is 1 % of the shorter side (at
   * least one pixel).
   */
  whiteShare?: number;
  /** Share of that ring with a channel below 250. */
  darkShare?: number;
  /** Median colour of that ring. */
  background?: readonly [number, number, number];
  /** Which sides the product touches: top, right, bottom, left. */
  borderTouch?: readonly [boolean, boolean, boolean, boolean];
  /** The product without soft shadow, reflection and overlaid marks. */
  box?: PixelBox;
  /** Longest side of the box over the frame's same side, 0 to 1. */
  fill?: number;
  /** 0 (blurred) to 1 (sharp). */
  sharpness?: number;
  /** True where the picture was enlarged from a smaller one. */
  upscaled?: boolean;
  /** Marks laid over the picture that are no words: a frame, an inset picture, a badge, several pictures in one. */
  overlays?: readonly { kind: 'frame' | 'inset' | 'badge' | 'collage'; box: PixelBox }[];
  /** Share of pixels that are at least partly transparent. */
  transparentShare?: number;
  /** 64-bit perceptual hash, 16 hexadecimal digits: near-duplicates differ in few bits. */
  hash?: string;
  /** Words found; absent where nobody looked. */
  texts?: readonly ImageText[];
}

/** One image of a listing: the main image first, then PT01 and so on. */
export interface ListingImage {
  role: ImageRole;
  /** Name of the file as the seller named it; absent where it is not known or not hers. */
  name?: string;
  module?: AplusModule;
  facts?: ImageFacts;
  problem?: ImageProblem;
}

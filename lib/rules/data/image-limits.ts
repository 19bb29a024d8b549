import type { AplusModule, ColorModel, ImageFormat } from '@/lib/listing/image';

/** Sizes that Amazon sets for images, in pixels of the longer side as shown. Data, no logic. */
export const IMAGE_SIDES = {
  /** Below this the picture is refused. */
  least: 500,
  /** From here on buyers can zoom. */
  zoom: 1000,
  /** Advised for a good zoom. */
  advised: 1600,
  /** Above this the picture is refused. */
  most: 10_000,
} as const;

/** Size of the file above which uploads have been refused: 10 MB, as binary megabytes. */
export const IMAGE_BYTES = 10 * 1024 * 1024;

/** Border of a main image. */
export const WHITE_BORDER = {
  /** Share of pixels below 250 above which the background is not white. */
  dark: 0.02,
  /** Share of pixels that are not exactly 255,255,255 above which it is worth a word. */
  white: 0.98,
} as const;

/** The product takes this share of the frame; what is measured may be off by `tolerance`. */
export const FILL = { least: 0.85, tolerance: 0.004 } as const;

/** A picture less sharp than this is blurred, on the scale of `ImageFacts.sharpness`. */
export const LEAST_SHARPNESS = 0.22;

/** Words on a main image count from this confidence of the detection, and with so many letters or digits. */
export const IMAGE_WORDS = { confidence: 0.9, letters: 2 } as const;

/** Pictures of a gallery: the main image and eight more; six are advised. */
export const GALLERY = { advised: 6, most: 9 } as const;

/** Hashes of pictures that look the same differ in no more bits than this. */
export const SAME_PICTURE = 6;

export const LEAST_DPI = 72;

/** Formats that are taken as product images, and what each is called at the end of a name. */
export const TAKEN_FORMATS: readonly ImageFormat[] = ['jpeg', 'png', 'gif', 'tiff'];

/** Formats by the end of the name. */
export const EXTENSIONS: Readonly<Record<string, ImageFormat>> = {
  avif: 'avif',
  bmp: 'bmp',
  gif: 'gif',
  heic: 'heic',
  heif: 'heic',
  jfif: 'jpeg',
  jpe: 'jpeg',
  jpeg: 'jpeg',
  jpg: 'jpeg',
  png: 'png',
  psd: 'psd',
  svg: 'svg',
  tif: 'tiff',
  tiff: 'tiff',
  webp: 'webp',
};

/** What is taken in A+ content. */
export const APLUS_FILE = {
  formats: ['jpeg', 'bmp', 'png'] as readonly ImageFormat[],
  /** Binary megabytes. */
  megabytes: 2,
} as const;

/** Colours that are made for print. */
export const PRINT_COLORS: readonly ColorModel[] = ['cmyk', 'lab'];

/** Least width and height of the images of A+ modules: larger ones are scaled, smaller ones refused. */
export const MODULE_SIZES: Readonly<Record<AplusModule, readonly [number, number]>> = {
  header: [970, 600],
  overlay: [970, 300],
  three: [300, 300],
  four: [220, 220],
  quadrant: [135, 135],
  logo: [600, 180],
  single: [300, 300],
  comparison: [150, 300],
  premium: [1464, 600],
};

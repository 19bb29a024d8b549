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

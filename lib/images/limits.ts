/**
 * Pictures with more pixels are not decoded: they would take more memory than a browser's tab has to spare. Amazon
 * takes no side above 10,000 pixels, so nothing that it accepts is left out.
 */
export const MOST_PIXELS = 150_000_000;

/** Where the pictures of a listing stand: the images tab of the listing form, and the image manager. */

/** The file input of one picture; its id names the place. Older forms put a word in front. */
export const PICTURE_INPUTS = 'input[type="file"][id*="ProductImage_"]';

/** A box around one picture whose test id may name the place. */
export const PICTURE_WRAPPERS = '[data-testid*="image-wrapper"]';

/** The part of the form about one picture. */
export const PICTURE_AREAS = '[id*="ProductImage_"][id$="-div"]';

/** A picture that stands on the listing, or what the page shows of a file just chosen. */
export const PICTURES = 'img';

/** A file input for pictures that stands for no one place. */
export const ANY_PICTURE_INPUT = 'input[type="file"][accept*=".JPEG" i]';

/** The place in an id or test id: `ProductImage_MAIN-input_input`, `image-wrapper-PT03`. */
export const PLACE_NAME = /(?:ProductImage_|image-wrapper\W*)(MAIN|PT0?([1-9]))(?![A-Z0-9])/i;

/** Anything of these says "image manager", in every language. */
export const IMAGE_MANAGER_MARKS = [PICTURE_INPUTS, PICTURE_WRAPPERS, ANY_PICTURE_INPUT].join(',');

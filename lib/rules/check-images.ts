import type { Listing } from '@/lib/listing/listing';
import type { Verdict } from './define';
import { createEngine, type ListingOptions } from './engine/create-engine';
import { imageRules } from './registry-images';

const images = createEngine(imageRules);

/**
 * What the rules say of the images of a listing: each finding has the index of its image. What else is known of the
 * listing (store, product type) may stand beside them; its texts are not looked at.
 */
export function checkImages(listing: Listing, options: ListingOptions): Verdict {
  return images.checkListing(listing, options);
}

import { cannotTell, found, notYet, placesOf, seen, stain } from '../proving/clean';
import { defineProof } from '../proving/define';

const FEWEST = 6;

/** Six further images or more were measured, and no error is found in any of them. */
export default defineProof({
  id: 'more-images',
  surfaces: ['listing-editor', 'image-manager'],
  about: 'sku',
  look(page) {
    const places = placesOf(page, 'image').filter(({ index }) => index > 0);
    if (places.length === 0)
      return page.state.missing.includes('image') ? cannotTell('missing') : notYet('none');
    const unclean = stain(page, places, 'errors');
    if (unclean) return unclean;
    if (places.some(({ length }) => length === 0)) return cannotTell('unjudged');
    if (places.length < FEWEST) return notYet('few');
    return seen(places, { images: String(places.length), ...found(places) });
  },
});

import { cannotTell, found, notYet, placesOf, seen, stain } from '../proving/clean';
import { defineProof } from '../proving/define';

/** The main image was measured, and neither an error nor a warning is found in it. */
export default defineProof({
  id: 'main-image',
  surfaces: ['listing-editor', 'image-manager'],
  about: 'sku',
  look(page) {
    const places = placesOf(page, 'image').filter(({ index }) => index === 0);
    const [main] = places;
    if (main === undefined)
      return page.state.missing.includes('image') ? cannotTell('missing') : notYet('none');
    // A side that is not known means that nothing was measured.
    if (main.length === 0) return cannotTell('unjudged');
    return stain(page, places) ?? seen(places, { image: `${main.length} px`, ...found(places) });
  },
});

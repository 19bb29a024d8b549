import { defineProof } from '../proving/define';
import { cleanListing } from '../proving/whole';

/** The whole listing stands on one view, and no error is found in any of its fields. */
export default defineProof({
  id: 'listing-without-errors',
  surfaces: ['listing-editor'],
  about: 'sku',
  look: (page) => cleanListing(page, 'errors'),
});

import { defineProof } from '../proving/define';
import { cleanListing } from '../proving/whole';

/** The whole listing stands on one view, and neither an error nor a warning is found in any of its fields. */
export default defineProof({
  id: 'listing-clean',
  surfaces: ['listing-editor'],
  about: 'sku',
  look: (page) => cleanListing(page, 'warnings'),
});

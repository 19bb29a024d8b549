import { cleanText } from '../proving/clean';
import { defineProof } from '../proving/define';

/** Search terms are written, and nothing is found in them. */
export default defineProof({
  id: 'search-terms-clean',
  surfaces: ['listing-editor'],
  about: 'sku',
  look: (page) => cleanText(page, 'searchTerms'),
});

import { cleanText } from '../proving/clean';
import { defineProof } from '../proving/define';

/** A description is written, and nothing is found in it. */
export default defineProof({
  id: 'description-clean',
  surfaces: ['listing-editor'],
  about: 'sku',
  look: (page) => cleanText(page, 'description'),
});

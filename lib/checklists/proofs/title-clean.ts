import { cleanText } from '../proving/clean';
import { defineProof } from '../proving/define';

/** A title is written, and nothing is found in it. */
export default defineProof({
  id: 'title-clean',
  surfaces: ['listing-editor'],
  about: 'sku',
  look: (page) => cleanText(page, 'title'),
});

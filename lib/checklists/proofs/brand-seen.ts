import { cleanText } from '../proving/clean';
import { defineProof } from '../proving/define';

/** The brand stands in the form, and nothing is found in it. */
export default defineProof({
  id: 'brand-seen',
  surfaces: ['listing-editor'],
  about: 'sku',
  look: (page) => cleanText(page, 'brand'),
});

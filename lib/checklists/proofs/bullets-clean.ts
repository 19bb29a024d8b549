import { cleanText } from '../proving/clean';
import { defineProof } from '../proving/define';

/** At least one bullet point is written, and nothing is found in any of them. */
export default defineProof({
  id: 'bullets-clean',
  surfaces: ['listing-editor'],
  about: 'sku',
  look: (page) => cleanText(page, 'bullets'),
});

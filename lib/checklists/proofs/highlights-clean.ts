import { cleanText } from '../proving/clean';
import { defineProof } from '../proving/define';

/** Item highlights are written, and nothing is found in them. */
export default defineProof({
  id: 'highlights-clean',
  surfaces: ['listing-editor'],
  about: 'sku',
  look: (page) => cleanText(page, 'highlights'),
});

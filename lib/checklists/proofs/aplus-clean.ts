import { cleanText } from '../proving/clean';
import { defineProof } from '../proving/define';

/** The modules hold text, and nothing is found in any of it. The page does not name the SKU it is for. */
export default defineProof({
  id: 'aplus-clean',
  surfaces: ['aplus-editor'],
  about: 'sku',
  look: (page) => cleanText(page, 'aplus'),
});

import { cleanText } from '../proving/clean';
import { defineProof } from '../proving/define';

/** A product id stands in the form, and no rule of product ids finds anything. An exemption cannot be told by an empty field. */
export default defineProof({
  id: 'product-id-clean',
  surfaces: ['listing-editor'],
  about: 'sku',
  look: (page) => cleanText(page, 'productId'),
});

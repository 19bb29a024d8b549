import { defineProof } from '../proving/define';
import { told } from '../proving/told';

/** The page tells by when the order has to be shipped. */
export default defineProof({
  id: 'ship-by-read',
  surfaces: ['order-detail', 'buyer-messages'],
  about: 'order',
  look: (page) => told(page, { shipBy: { as: 'shipBy' } }),
});

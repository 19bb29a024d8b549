import { defineProof } from '../proving/define';
import { told } from '../proving/told';

/** The page of the order tells its id and by when it has to be shipped. */
export default defineProof({
  id: 'order-read',
  surfaces: ['order-detail'],
  about: 'order',
  look: (page) => told(page, { orderId: undefined, shipBy: { as: 'shipBy' } }),
});

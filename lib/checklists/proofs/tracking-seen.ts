import { defineProof } from '../proving/define';
import { told } from '../proving/told';

/** The page of the order tells a tracking number. */
export default defineProof({
  id: 'tracking-seen',
  surfaces: ['order-detail', 'buyer-messages'],
  about: 'order',
  look: (page) => told(page, { trackingNumber: 'tracking' }),
});

import { cannotTell, placesOf } from '../proving/clean';
import { defineProof } from '../proving/define';

/** A conversation about the order is open: one that can be answered, not a form that begins another. */
export default defineProof({
  id: 'message-read',
  surfaces: ['buyer-messages'],
  about: 'order',
  look(page) {
    const { orderId } = page.facts;
    if (page.messageKind !== 'reply' || orderId === undefined) return cannotTell('missing');
    if (placesOf(page, 'message').length === 0) return cannotTell('missing');
    return { kind: 'seen', facts: { message: 'reply' }, looked: { order: orderId } };
  },
});

import { cleanText } from '../proving/clean';
import { defineProof } from '../proving/define';

/** A message to the buyer is written, and nothing is found in it. Whether it was sent, nobody can tell. */
export default defineProof({
  id: 'reply-clean',
  surfaces: ['buyer-messages'],
  about: 'order',
  look: (page) => cleanText(page, 'message'),
});

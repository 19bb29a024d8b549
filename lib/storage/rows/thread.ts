import { z } from '@/lib/zod';
import { row } from './row';

const moment = z.iso.datetime();

const answer = z.object({
  buyerAt: moment,
  repliedAt: moment,
  byHand: z.literal(true).exactOptional(),
});

/** One conversation with a buyer; its fields are those of `KeptThread`. Neither a name nor a text is in it. */
export const threadRow = z.object({
  ...row,
  host: z.string().min(1),
  thread: z.string().min(1),
  store: z.string().exactOptional(),
  /** The only field about the buyer: clear it when buyer data is no longer to be kept. */
  orderId: z.string().exactOptional(),
  lastBuyerAt: moment.exactOptional(),
  give: z.int().nonnegative().exactOptional(),
  lastSellerAt: moment.exactOptional(),
  answers: z.array(answer),
  state: z.enum(['waiting', 'answered', 'unknown']),
  noResponseNeeded: z.boolean(),
  thanks: z.literal(true).exactOptional(),
  seenAt: moment,
});

export type ThreadRow = z.infer<typeof threadRow>;

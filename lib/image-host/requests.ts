import { IMAGE_ROLES, type ImageFacts } from '@/lib/listing/image';
import { isStore, type Store } from '@/lib/listing/stores';
import { z } from '@/lib/zod';
import { type HostRequest, MOST_BYTES, PART_BYTES } from './messages';

/** A page has nine pictures, an image manager some dozens. */
const MOST_PICTURES = 200;

const id = z.int().nonnegative();
const text = z.string().max(200);
const severity = z.enum(['error', 'warning', 'hint']);
const place = z.object({
  index: z.int().min(0).max(MOST_PICTURES),
  role: z.enum(IMAGE_ROLES),
  // Our own reader measured them, and a rule that meets nonsense is isolated: their form need not be proved again.
  facts: z.custom<ImageFacts>((value) => typeof value === 'object' && value !== null).optional(),
  problem: z.enum(['empty', 'not-an-image', 'truncated', 'damaged', 'too-large']).optional(),
});

const request = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    id,
    size: z.int().nonnegative().max(MOST_BYTES),
    texts: z.boolean(),
  }),
  z.object({
    kind: z.literal('part'),
    id,
    data: z.string().max(Math.ceil(PART_BYTES / 3) * 4),
  }),
  z.object({ kind: z.literal('address'), id, address: z.string().max(2_000), texts: z.boolean() }),
  z.object({ kind: z.literal('forget'), id }),
  z.object({
    kind: z.literal('judge'),
    id,
    gallery: z.array(place).max(MOST_PICTURES),
    store: z.custom<Store>((value) => typeof value === 'string' && isStore(value)).optional(),
    productType: text.optional(),
    on: z.iso.date(),
    rulesOff: z.array(text),
    severities: z.record(text, severity),
    locale: z.enum(['en', 'zh-CN']),
  }),
]);

/** What a page asks; undefined for what is no request of ours. */
export function readHostRequest(message: unknown): HostRequest | undefined {
  const read = request.safeParse(message);
  return read.success ? (read.data as HostRequest) : undefined;
}

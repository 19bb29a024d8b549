import { FIELD_NAMES } from '@/lib/listing/listing';
import { isStore } from '@/lib/listing/stores';
import { z } from '@/lib/zod';
import type { PageMessageName, PageProtocol } from './page-messages';

const field = z.enum(FIELD_NAMES);
const severity = z.enum(['error', 'warning', 'hint']);
const offset = z.int().nonnegative();
const data = z.record(z.string(), z.union([z.string(), z.number()]));

const finding = z.object({
  code: z.string(),
  rule: z.string(),
  severity,
  message: z.string(),
  data,
  start: offset,
  end: offset,
  words: z.string(),
});

const measure = z.object({ length: offset, limit: offset });

const pageState = z.object({
  surface: z.string(),
  health: z.enum(['ok', 'partial', 'blind']),
  store: z.custom((value) => typeof value === 'string' && isStore(value)).optional(),
  storeLabel: z.string().optional(),
  merchant: z.string().optional(),
  sku: z.string().optional(),
  productType: z.string().optional(),
  missing: z.array(field),
  errors: z.array(z.string()).optional(),
  counts: z.object({ error: offset, warning: offset, hint: offset }),
  score: z.int().min(0).max(100).optional(),
  together: measure.optional(),
  ignored: offset,
  allowed: offset,
  notChecked: z.array(z.object({ rule: z.string(), field, index: offset, reason: z.string() })),
  fields: z.array(
    z.object({
      field,
      index: offset,
      length: offset,
      unit: z.enum(['characters', 'bytes', 'pixels']),
      limit: offset.optional(),
      gross: offset.optional(),
      form: measure.optional(),
      findings: z.array(finding),
    }),
  ),
});

const instant = z.iso.datetime();

const thread = z.object({
  id: z.string().min(1),
  orderId: z.string().optional(),
  messages: z.array(
    z.object({
      from: z.enum(['buyer', 'seller', 'unknown']),
      at: instant.optional(),
      give: offset.optional(),
      told: z.string().optional(),
      language: z.string().optional(),
    }),
  ),
  lastBuyerAt: instant.optional(),
  give: offset.optional(),
  lastSellerAt: instant.optional(),
  answered: z.boolean().optional(),
  label: z.string().optional(),
  noResponseNeeded: z.literal(true).optional(),
});

const threadRow = z.object({
  id: z.string().min(1),
  buyerName: z.string().optional(),
  orderId: z.string().optional(),
  label: z.string().optional(),
  left: offset.optional(),
  give: offset.optional(),
  overdue: z.literal(true).optional(),
});

const pageFacts = z.object({
  surface: z.string(),
  facts: z.record(z.string(), z.string()),
  canInsert: z.boolean(),
  language: z.string().optional(),
  thread: thread.optional(),
  threads: z.array(threadRow).optional(),
});

const pageEvidence = z.object({
  state: pageState,
  facts: z.record(z.string(), z.string()),
  asin: z.string().optional(),
  messageKind: z.enum(['reply', 'proactive']).optional(),
  places: z.array(
    z.object({
      field,
      index: offset,
      digest: z.string(),
      writing: z.boolean(),
      judged: z.boolean(),
      ignored: offset,
      allowed: offset,
    }),
  ),
});

const insertReply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

/** What each message takes and gives. One entry a message. */
export const protocol = {
  'page.state': { in: z.undefined(), out: pageState },
  'page.facts': { in: z.undefined(), out: pageFacts },
  'page.evidence': { in: z.undefined(), out: pageEvidence },
  'page.insert': { in: z.object({ text: z.string() }), out: insertReply },
  'page.show': {
    in: z.object({ field, index: offset, start: offset }),
    out: z.object({ shown: z.boolean() }),
  },
} satisfies { [Name in PageMessageName]: { in: z.ZodType; out: z.ZodType } };

const envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown(), origin: z.string().optional() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);

/** Origins that panels may link to. */
const SELLER_CENTRAL = /^https:\/\/sellercentral(-[a-z]+)?\.amazon\.[a-z.]{2,6}$/;

/** Unwraps a reply. `value` is checked against the message's schema. */
export function readReply<Name extends PageMessageName>(
  name: Name,
  reply: unknown,
):
  | { ok: true; value: PageProtocol[Name]['out']; origin: string | undefined }
  | { ok: false; code: string; message: string } {
  const parsed = envelope.safeParse(reply);
  if (!parsed.success)
    return { ok: false, code: 'badReply', message: z.prettifyError(parsed.error) };
  if (!parsed.data.ok) return { ok: false, ...parsed.data.error };
  const value = protocol[name].out.safeParse(parsed.data.value);
  if (!value.success) return { ok: false, code: 'badReply', message: z.prettifyError(value.error) };
  const origin = SELLER_CENTRAL.test(parsed.data.origin ?? '') ? parsed.data.origin : undefined;
  return { ok: true, value: value.data as PageProtocol[Name]['out'], origin };
}

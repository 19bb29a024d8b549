import type { Elsewhere } from '@/lib/listing/listing';

/*
 * The page tells the background which product number the form of a listing shows, and is told what other listings
 * show. It runs in the content script and therefore has no dependencies: both ends are checked by hand.
 */

const KIND = 'numbers.meet';
/** A SKU has 40 characters, a brand 100; what is longer is neither. */
const LONGEST = 200;

/** What the form of one listing shows. */
export interface SeenNumber {
  store?: string;
  sku?: string;
  asin?: string;
  brand?: string;
  /** Absent where the field is empty or holds no number of goods. */
  gtin14?: string;
}

/** Asks the background. An answer of another form, as from an older version, tells nothing. */
export async function meetNumber(
  send: (message: unknown) => Promise<unknown>,
  seen: SeenNumber,
): Promise<Elsewhere> {
  return readElsewhere(await send({ kind: KIND, ...seen }));
}

/** What a message tells, when it is one of {@link meetNumber}. */
export function numberMet(message: unknown): SeenNumber | undefined {
  if (!isRecord(message) || message.kind !== KIND) return undefined;
  const seen: SeenNumber = {};
  for (const name of ['store', 'sku', 'asin', 'brand'] as const) {
    const value = message[name];
    if (typeof value === 'string' && value !== '' && value.length <= LONGEST) seen[name] = value;
  }
  const { gtin14 } = message;
  if (typeof gtin14 === 'string' && /^\d{14}$/.test(gtin14)) seen.gtin14 = gtin14;
  return seen;
}

function readElsewhere(reply: unknown): Elsewhere {
  if (!isRecord(reply)) return {};
  const { sameId, ofBrand } = reply;
  const elsewhere: Elsewhere = {};
  if (isRecord(sameId) && typeof sameId.gtin14 === 'string' && typeof sameId.sku === 'string')
    elsewhere.sameId = { gtin14: sameId.gtin14, sku: sameId.sku };
  if (isRecord(ofBrand) && typeof ofBrand.prefix === 'string' && typeof ofBrand.count === 'number')
    elsewhere.ofBrand = { prefix: ofBrand.prefix, count: ofBrand.count };
  return elsewhere;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

import type { Listing } from '@/lib/listing/listing';
import { STORE_CODES } from '@/lib/listing/stores';
import { z } from '@/lib/zod';
import type { CliText, Problem } from './problem';

const words = z.string().optional();

/** A listing as users' files hold it. Absent stays absent: only what is there is checked. */
const listingSchema = z.object({
  sku: words,
  asin: words,
  marketplace: z.enum(STORE_CODES).optional(),
  productType: words,
  role: z.enum(['standalone', 'parent', 'child']).optional(),
  brand: words,
  title: words,
  highlights: words,
  bullets: z.array(z.string()).optional(),
  description: words,
  searchTerms: words,
  productId: words,
  productIdType: words,
  pesticideMarking: words,
  countryOfOrigin: words,
  message: words,
  messageKind: z.enum(['reply', 'proactive']).optional(),
  orderId: words,
  buyerLanguage: words,
  aplus: words,
  appeal: words,
  attributes: z.record(z.string(), z.string()).optional(),
});

/** What zod calls a kind, in the words of the texts; what is not here is a text. */
const KINDS: Readonly<Record<string, CliText>> = { array: 'kindList', record: 'kindObject' };

const KNOWN = new Set(Object.keys(listingSchema.shape));

/** A listing, with the names of fields that nobody asked for; or everything that is wrong with it. */
export type ParsedListing =
  | { listing: Listing; unknown: readonly string[] }
  | { problems: readonly Problem[] };

/** Turns one value of a file into a listing; the only door through which file data comes in. */
export function parseListing(value: unknown): ParsedListing {
  if (!isRecord(value))
    return { problems: [{ text: 'notAListing', data: { actual: kindOf(value) } }] };
  const parsed = listingSchema.safeParse(value);
  if (!parsed.success)
    return { problems: parsed.error.issues.map((issue) => problemOf(issue, value)) };
  return {
    listing: present(parsed.data),
    unknown: Object.keys(value).filter((name) => !KNOWN.has(name)),
  };
}

function problemOf(issue: z.core.$ZodIssue, whole: object): Problem {
  const path = issue.path
    .map((step, at) =>
      typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
  const value = issue.path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown>)[step],
    whole,
  );
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return {
      text: 'fieldValue',
      data: { path, value: shortened(value), allowed: issue.values.join(', ') },
    };
  }
  if (typeof value === 'number') return { text: 'fieldNumber', data: { path } };
  if (value === null) return { text: 'fieldNull', data: { path } };
  const expected = issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined;
  return {
    text: 'fieldKind',
    data: { path, expected: { text: expected ?? 'kindText' }, actual: kindOf(value) },
  };
}

function kindOf(value: unknown): { text: CliText } {
  if (value === null) return { text: 'kindNull' };
  if (Array.isArray(value)) return { text: 'kindList' };
  if (typeof value === 'string') return { text: 'kindText' };
  if (typeof value === 'number') return { text: 'kindNumber' };
  return { text: typeof value === 'boolean' ? 'kindBoolean' : 'kindObject' };
}

/** Without the keys that hold `undefined`: `exactOptionalPropertyTypes` tells them from absent ones. */
function present({ attributes, ...data }: z.infer<typeof listingSchema>): Listing {
  const listing: Listing = Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined),
  );
  if (attributes === undefined) return listing;
  return {
    ...listing,
    attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  };
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}

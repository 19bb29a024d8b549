import type { Subject } from './define';

/** What a run can be bound to; the words are `checklists.bound.<kind>`. */
export const BOUND_KINDS = ['sku', 'order', 'campaign', 'shipment', 'case'] as const;
export type BoundKind = (typeof BOUND_KINDS)[number];

/** The one thing of Amazon's that a run is about. */
export interface Bound {
  kind: BoundKind;
  /** As Amazon writes it; of an ASIN (kind `sku`) in capitals. */
  value: string;
  /** Store (`US`), where it is known: one SKU may be on sale in several. */
  store?: string;
}

/** Why a value cannot be bound to; the words are `checklists.boundProblems.<problem>`. */
export type BoundProblem = 'empty' | 'tooLong' | 'order' | 'shipment';

const LONGEST: Readonly<Record<BoundKind, number>> = {
  sku: 40,
  order: 40,
  campaign: 128,
  shipment: 40,
  case: 40,
};

const KIND_OF: Readonly<Partial<Record<Subject, BoundKind>>> = {
  product: 'sku',
  order: 'order',
  shipment: 'shipment',
  case: 'case',
};

/** The kind of thing that runs about `subject` are bound to; undefined where they are about no one thing. */
export function kindOf(subject: Subject): BoundKind | undefined {
  return KIND_OF[subject];
}

/** What was typed, as a thing of `kind` to be bound to, or what is wrong with it. */
export function readBound(
  kind: BoundKind,
  typed: string,
): { bound: Bound } | { problem: BoundProblem } {
  const value = tidy(typed);
  if (value === '') return { problem: 'empty' };
  if (value.length > LONGEST[kind]) return { problem: 'tooLong' };
  if (kind === 'order') {
    const order = orderIn(value);
    return order === undefined ? { problem: 'order' } : { bound: { kind, value: order } };
  }
  if (kind === 'shipment' && /^fba/i.test(value)) {
    const shipment = shipmentIn(value);
    return shipment === undefined ? { problem: 'shipment' } : { bound: { kind, value: shipment } };
  }
  return { bound: { kind, value: isAsin(value) ? value.toUpperCase() : value } };
}

/** What a text names all by itself, told by its form: an order id, an FBA shipment, an ASIN. */
export function recognised(typed: string): Bound | undefined {
  const value = tidy(typed);
  const order = orderIn(value);
  if (order !== undefined) return { kind: 'order', value: order };
  const shipment = shipmentIn(value);
  if (shipment !== undefined) return { kind: 'shipment', value: shipment };
  return isAsin(value) ? { kind: 'sku', value: value.toUpperCase() } : undefined;
}

/** What the first words about a run bind it to: something of the open page, a known form, a SKU of a product. */
export function boundByNote(
  note: string,
  subject: Subject,
  offered: readonly Bound[],
): Bound | undefined {
  const value = tidy(note);
  const known = offered.find((bound) => bound.value === value) ?? recognised(value);
  if (known !== undefined || subject !== 'product') return known;
  // Words with a space are a name; a SKU nearly always holds a digit.
  return /^[^\s,;，；、]*\d[^\s,;，；、]*$/.test(value) && value.length <= LONGEST.sku
    ? { kind: 'sku', value }
    : undefined;
}

/** True for what was meant as an order id and is none. */
export function isBrokenOrder(typed: string): boolean {
  const value = tidy(typed);
  return /^\d[\d -]{12,}$/.test(value.replaceAll(DASHES, '-')) && orderIn(value) === undefined;
}

/** True for the form of an ASIN. */
export function isAsin(value: string): boolean {
  return /^B0[0-9A-Z]{8}$/i.test(value);
}

/** True where both name the same thing; the store counts only where both know it. */
export function isSameThing(a: Bound, b: Bound): boolean {
  return (
    a.kind === b.kind &&
    a.value === b.value &&
    (a.store === undefined || b.store === undefined || a.store === b.store)
  );
}

/** The order ids in a text, with any dashes or none, as they are typed or pasted. */
export const ORDER_IDS =
  /(?<![0-9a-z])(?:\d{3}|[a-z]\d{2})[-\u2010-\u2015\u2212]?\d{7}[-\u2010-\u2015\u2212]?\d{7}(?![0-9a-z])/gi;

/** Every dash that a table, a chat or an input method puts in the place of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Full width to half, no invisible signs, single spaces. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** `112-1234567-1234567`, also of digital goods and multi-channel orders (`S01-…`), typed with or without dashes. */
function orderIn(value: string): string | undefined {
  const plain = value.replaceAll(DASHES, '').replace(/[\s-]/g, '').toUpperCase();
  const [, head, middle, tail] = /^(\d{3}|[A-Z]\d{2})(\d{7})(\d{7})$/.exec(plain) ?? [];
  return head === undefined ? undefined : `${head}-${middle}-${tail}`;
}

function shipmentIn(value: string): string | undefined {
  const plain = value.replaceAll(' ', '').toUpperCase();
  return /^FBA[0-9A-Z]{6,12}$/.test(plain) ? plain : undefined;
}

/** One attribute of a listing form, however the page spells it. */
export interface AttributeName {
  /** Amazon's attribute, e.g. `bullet_point`. */
  attribute: string;
  /** Position, beginning with 0. */
  index: number;
  /** What of it: `value`, `type`, `length-unit` ... */
  sub: string;
  /** False when the spelling carries no position (`bullet_point`): several of them then count in order. */
  numbered: boolean;
}

/** `item_name-0-value`, `item_name#1.value`, `item_name`; a flat file's `[marketplace_id=…]` in between is dropped. */
const SPELLING = /^([a-z][a-z0-9_]*)(?:-(\d{1,3})-([a-z][\w.-]*)|#(\d{1,3})\.([a-z][\w.#-]*))?$/;
const SELECTORS = /\[[^\]]*\]/g;
const VENDOR_PREFIX = /^rtip_/;
const INNER_SUFFIX = /-input$/;

/**
 * Reads a `name` or `id` of a form in any of Amazon's three spellings; positions of the `#1.` spelling
 * begin with 1. Undefined when it is none of them.
 */
export function parseAttributeName(name: string): AttributeName | undefined {
  const plain = name.replace(SELECTORS, '').replace(VENDOR_PREFIX, '').replace(INNER_SUFFIX, '');
  const found = SPELLING.exec(plain);
  if (!found) return undefined;
  const [, attribute = '', dashIndex, dashSub, hashIndex, hashSub] = found;
  if (dashIndex !== undefined) {
    return { attribute, index: Number(dashIndex), sub: dashSub ?? 'value', numbered: true };
  }
  if (hashIndex !== undefined) {
    const index = Number(hashIndex) - 1;
    return index < 0 ? undefined : { attribute, index, sub: plainSub(hashSub), numbered: true };
  }
  return { attribute, index: 0, sub: 'value', numbered: false };
}

/** `our_price#1.schedule#1.value` and `our_price-0-schedule-0-value` are one. */
function plainSub(sub = 'value'): string {
  return sub.replace(/#(\d+)\./g, (_, n: string) => `-${Number(n) - 1}-`).replaceAll('.', '-');
}

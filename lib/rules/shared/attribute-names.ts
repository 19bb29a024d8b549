import type { Listing, ListingAttribute } from '@/lib/listing/listing';

/**
 * Amazon's name of an attribute as our data spell it: without path, number and plural, so that
 * `style_keywords3`, `style_keyword#1.value` and `Style Keywords` are one.
 */
export function attributeName(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MEMORY_LIMIT) remembered.clear();
  const plain = name
    .slice(0, LONGEST)
    .replace(/[[#.].*$/su, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]/gu, '_')
    .replace(/_?\d{1,3}$/u, '')
    .replace(/s$/u, '');
  remembered.set(name, plain);
  return plain;
}

/** The attribute that bears one of `names` (as `attributeName` gives them); undefined when it is not known. */
export function attributeOf(
  { attributes }: Listing,
  names: readonly string[],
): ListingAttribute | undefined {
  return attributes?.find(({ name }) => names.includes(attributeName(name)));
}

/** Names repeat in every row of a file. */
const remembered = new Map<string, string>();
const MEMORY_LIMIT = 2_000;
const LONGEST = 200;

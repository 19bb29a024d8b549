import type { Listing, Role } from '@/lib/listing/listing';
import { FACT_ATTRIBUTES, PARENTAGE_ATTRIBUTES, VARIATION_ATTRIBUTES } from './listing-attributes';
import { type FormEntry, fieldOf } from './listing-form';
import { readValue } from './value';

/** What address and form say of a listing besides the texts that are checked. */
export function readListingFacts(url: URL, entries: readonly FormEntry[]): Partial<Listing> {
  const facts: Partial<Listing> = { ...formFacts(entries), ...urlFacts(url) };
  const role = roleOf(url, entries);
  if (role) facts.role = role;
  const variation = variationOf(entries);
  if (Object.keys(variation).length > 0) facts.variation = variation;
  return facts;
}

function urlFacts(url: URL): Partial<Listing> {
  const query = new Map(
    [...url.searchParams].map(([name, value]) => [name.toLowerCase(), value.trim()]),
  );
  const facts: Partial<Listing> = {};
  const sku = query.get('sku') || query.get('msku');
  const asin = query.get('asin')?.toUpperCase();
  const productType = query.get('producttype');
  if (sku) facts.sku = sku;
  if (asin && /^[A-Z0-9]{10}$/.test(asin)) facts.asin = asin;
  if (productType) facts.productType = productType.toUpperCase();
  return facts;
}

function formFacts(entries: readonly FormEntry[]): Partial<Listing> {
  const facts: Partial<Listing> = {};
  const joined = new Set<string>();
  for (const entry of entries) {
    if (entry.twin) continue;
    const value = readValue(entry.host, entry.control);
    if (value === undefined) continue;
    for (const { fact, sub } of FACT_ATTRIBUTES[entry.name.attribute] ?? []) {
      if (sub === undefined) {
        facts[fact] = joined.has(fact) ? `${facts[fact] ?? ''} ${value}`.trim() : value;
        joined.add(fact);
      } else if (sub === entry.name.sub && !facts[fact]) {
        facts[fact] =
          fact === 'productIdType' || fact === 'productType' ? value.toUpperCase() : value;
      }
    }
    // A brand that is chosen or only shown is no field to check, but rules ask for it.
    if (fieldOf(entry.name) === 'brand' && !entry.control && value) facts.brand = value;
  }
  if (facts.asin === '') delete facts.asin;
  if (facts.productType === '') delete facts.productType;
  return facts;
}

function roleOf(url: URL, entries: readonly FormEntry[]): Role | undefined {
  for (const entry of entries) {
    if (!PARENTAGE_ATTRIBUTES.includes(entry.name.attribute)) continue;
    const value = readValue(entry.host, entry.control)?.toLowerCase();
    if (value === 'parent' || value === 'child' || value === 'standalone') return value;
  }
  const asked = [...url.searchParams].find(
    ([name]) => name.toLowerCase() === 'isvariationparent',
  )?.[1];
  return asked?.toLowerCase() === 'true' ? 'parent' : undefined;
}

function variationOf(entries: readonly FormEntry[]): Record<string, string> {
  const variation: Record<string, string> = {};
  for (const entry of entries) {
    const { attribute, sub } = entry.name;
    if (sub !== 'value' || !entry.shown || !VARIATION_ATTRIBUTES.includes(attribute)) continue;
    const value = readValue(entry.host, entry.control);
    if (value) variation[attribute.replace(/_name$/, '')] ??= value;
  }
  return variation;
}

import type { Listing, TextField } from '@/lib/listing/listing';
import type { FieldRecord } from './record';

/** What stands for the product where something is kept about it: SKU, else ASIN, else empty. */
export function skuOf({ sku, asin }: Listing): string {
  return sku || asin || '';
}

/** The listing as the page shows it: what is no text field from `facts`, the texts from the fields themselves. */
export function listingOf(facts: Listing, records: Iterable<FieldRecord>): Listing {
  const listing: Listing = { ...facts };
  const bullets: string[] = [];
  for (const record of records) {
    if (record.field === 'bullets') bullets[record.index] = record.text;
    else putText(listing, record.field, record.index, record.text);
  }
  if (bullets.length > 0) listing.bullets = Array.from(bullets, (bullet) => bullet ?? '');
  return listing;
}

/** Puts one changed text into a listing made by {@link listingOf}; no other field is looked at. */
export function putText(listing: Listing, field: TextField, index: number, text: string): void {
  // A page has many boxes of A+ text where a file has one text: each is checked by itself, none is the listing's.
  if (field === 'aplus') return;
  if (field === 'attributes') {
    listing.attributes = (listing.attributes ?? []).map((each, at) =>
      at === index ? { ...each, value: text } : each,
    );
    return;
  }
  if (field !== 'bullets') {
    listing[field] = text;
    return;
  }
  const bullets = [...(listing.bullets ?? [])];
  while (bullets.length < index) bullets.push('');
  bullets[index] = text;
  listing.bullets = bullets;
}

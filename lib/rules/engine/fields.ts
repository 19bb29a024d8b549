import { FIELD_NAMES, type FieldRef, type Listing } from '@/lib/listing/listing';

/** The fields of a listing that are known, each with its text; a list known to be empty is one empty text. */
export function presentFields(listing: Listing): { ref: FieldRef; text: string }[] {
  return FIELD_NAMES.flatMap((field) => {
    const value = listing[field];
    if (value === undefined) return [];
    if (typeof value === 'string') return [{ ref: { field, index: 0 }, text: value }];
    const items = value.length === 0 ? [''] : value;
    return items.map((text, index) => ({ ref: { field, index }, text }));
  });
}

/** The listing as it would be with `raw` in the field. */
export function withText(listing: Listing, { field, index }: FieldRef, raw: string): Listing {
  if (field !== 'bullets') return { ...listing, [field]: raw };
  return {
    ...listing,
    bullets: (listing.bullets ?? []).map((bullet, at) => (at === index ? raw : bullet)),
  };
}

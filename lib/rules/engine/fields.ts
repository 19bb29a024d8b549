import { FIELD_NAMES, type FieldRef, type Listing } from '@/lib/listing/listing';

/** The fields of a listing that are known, each with its text; no bullets at all are one empty text. */
export function presentFields(listing: Listing): { ref: FieldRef; text: string }[] {
  return FIELD_NAMES.flatMap((field) =>
    textsOf(listing, field).map((text, index) => ({ ref: { field, index }, text })),
  );
}

function textsOf(listing: Listing, field: FieldRef['field']): readonly string[] {
  if (field === 'attributes') return listing.attributes?.map(({ value }) => value) ?? [];
  if (field === 'image') return listing.images?.map(({ name = '' }) => name) ?? [];
  const value = listing[field];
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  return value.length === 0 ? [''] : value;
}

/** The listing as it would be with `raw` in the field. */
export function withText(listing: Listing, { field, index }: FieldRef, raw: string): Listing {
  if (field === 'bullets') {
    const bullets = listing.bullets ?? [];
    return { ...listing, bullets: bullets.map((bullet, at) => (at === index ? raw : bullet)) };
  }
  if (field === 'attributes') {
    const attributes = listing.attributes ?? [];
    return {
      ...listing,
      attributes: attributes.map((each, at) => (at === index ? { ...each, value: raw } : each)),
    };
  }
  if (field === 'image') {
    const images = listing.images ?? [];
    return {
      ...listing,
      images: images.map((each, at) => (at === index ? { ...each, name: raw } : each)),
    };
  }
  return { ...listing, [field]: raw };
}

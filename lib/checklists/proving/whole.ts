import type { FieldName } from '@/lib/listing/listing';
import type { PageEvidence } from '@/lib/session/page-evidence';
import { type Bar, cannotTell, found, notYet, placesOf, seen, stain } from './clean';
import type { Look } from './define';

/** Without these a view shows no whole listing, but one of its tabs. */
const CORE: readonly FieldName[] = ['title', 'bullets', 'description'];
/** What belongs to a listing; a message on the same page does not. */
const FIELDS: readonly FieldName[] = [
  ...CORE,
  'highlights',
  'searchTerms',
  'brand',
  'productId',
  'sku',
  'attributes',
  'image',
];

/** Every field of a listing at once: none missing, none at which somebody writes, none of which a rule could not tell. */
export function cleanListing(page: PageEvidence, bar: Bar): Look {
  const places = FIELDS.flatMap((field) => placesOf(page, field));
  const unclean = stain(page, places, bar);
  if (unclean?.kind === 'not yet') return unclean;
  if (page.state.missing.length > 0 || CORE.some((field) => placesOf(page, field).length === 0))
    return cannotTell('missing');
  if (placesOf(page, 'title').every(({ length }) => length === 0)) return notYet('empty');
  return unclean ?? seen(places, { fields: String(places.length), ...found(places) });
}

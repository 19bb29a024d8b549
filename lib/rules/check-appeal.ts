import type { Listing } from '@/lib/listing/listing';
import type { Verdict } from './define';
import { createEngine, type ListingOptions } from './engine/create-engine';
import { appealFiles } from './registry-appeals';

const appeals = createEngine(Object.values(appealFiles));

/** What the rules for plans of action (POA-*) say of `listing.appeal`; its other texts are not looked at. */
export function checkAppeal(
  listing: Pick<Listing, 'appeal' | 'asin' | 'marketplace'>,
  options: ListingOptions,
): Verdict {
  return appeals.checkListing(listing, options);
}

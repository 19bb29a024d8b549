import type { Listing } from '@/lib/listing/listing';
import type { PageEvidence, PlaceEvidence } from '@/lib/session/page-evidence';
import type { PageState } from '@/lib/session/page-state';
import { isPicture, type MarkedRecord } from '@/lib/session/record';
import type { PageFacts } from '@/lib/surfaces/define';

/** Gathers what the proofs of steps look at. All is taken down before the first digest is awaited. */
export async function evidenceOf(
  state: PageState,
  facts: PageFacts,
  { asin, messageKind }: Pick<Listing, 'asin' | 'messageKind'>,
  records: readonly MarkedRecord[],
): Promise<PageEvidence> {
  const places = records.map((record) => [placeOf(record), record.text] as const);
  return {
    state,
    facts,
    ...(asin === undefined ? {} : { asin }),
    ...(messageKind === undefined ? {} : { messageKind }),
    places: await Promise.all(
      places.map(async ([place, text]) => ({ ...place, digest: await sha256(text) })),
    ),
  };
}

/** True while somebody is at a field; one whose window lies behind another is left. */
export function isWritten(record: MarkedRecord): boolean {
  if (isPicture(record)) return false;
  return record.composing || (document.hasFocus() && record.control.matches(':focus'));
}

function placeOf(record: MarkedRecord): Omit<PlaceEvidence, 'digest'> {
  const { field, index, ignored, allowed } = record;
  // Of a picture nothing is said before its measurements can be shown.
  const judged = !isPicture(record) || record.details !== undefined;
  return { field, index, ignored, allowed, judged, writing: isWritten(record) };
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

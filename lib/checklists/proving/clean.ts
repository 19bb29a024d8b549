import type { FieldName } from '@/lib/listing/listing';
import type { PageEvidence, PlaceEvidence } from '@/lib/session/page-evidence';
import type { FieldState } from '@/lib/session/page-state';
import type { Look, Reason } from './define';

/** One place of the page: what its state says, and the rest. */
export interface Place extends FieldState {
  more: PlaceEvidence | undefined;
}

/** How clean is clean: without an error, or without a warning either. */
export type Bar = 'errors' | 'warnings';

/** The places of a field in their order. */
export function placesOf(page: PageEvidence, field: FieldName): Place[] {
  return page.state.fields
    .filter((one) => one.field === field)
    .map((one) => ({
      ...one,
      more: page.places.find((place) => place.field === field && place.index === one.index),
    }));
}

/** Why these places are not clean, the plainest first; undefined when they are. */
export function stain(
  page: PageEvidence,
  places: readonly Place[],
  bar: Bar = 'warnings',
): { kind: 'not yet' | 'cannot tell'; why: Reason } | undefined {
  if (count(places, 'error') > 0) return notYet('errors');
  if (bar === 'warnings' && count(places, 'warning') > 0) return notYet('warnings');
  if (places.some(({ more }) => more?.writing)) return notYet('writing');
  if (places.some(({ more }) => more === undefined || !more.judged)) return cannotTell('unjudged');
  if (places.some((place) => isUnchecked(page, place))) return cannotTell('unchecked');
  if (places.some(({ more }) => (more?.ignored ?? 0) > 0)) return notYet('ignored');
  return undefined;
}

/** A text field that holds something and in which nothing is found: no error, no warning, no rule that could not tell. */
export function cleanText(page: PageEvidence, field: FieldName): Look {
  const places = placesOf(page, field);
  if (places.length === 0) return cannotTell('missing');
  const filled = places.filter(({ length }) => length > 0);
  if (filled.length === 0) return notYet('empty');
  return stain(page, places) ?? seen(places, { ...sizes(field, places, filled), ...found(places) });
}

/** What was looked at, for the digest: the texts by their own digests, lengths and what is found in them. */
export function seen(places: readonly Place[], facts: Readonly<Record<string, string>>): Look {
  const looked = places.map(({ field, index, length, limit, findings, more }) => ({
    field,
    index,
    length,
    limit,
    digest: more?.digest,
    allowed: more?.allowed,
    findings: findings.map(({ code, start, end }) => [code, start, end]),
  }));
  return { kind: 'seen', facts, looked };
}

/** How many findings there are, in the form of facts. */
export function found(places: readonly Place[]): Record<string, string> {
  const allowed = places.reduce((sum, { more }) => sum + (more?.allowed ?? 0), 0);
  return {
    errors: String(count(places, 'error')),
    warnings: String(count(places, 'warning')),
    ...(allowed > 0 && { allowed: String(allowed) }),
  };
}

export function notYet(why: Reason): { kind: 'not yet'; why: Reason } {
  return { kind: 'not yet', why };
}

export function cannotTell(why: Reason): { kind: 'cannot tell'; why: Reason } {
  return { kind: 'cannot tell', why };
}

function count(places: readonly Place[], severity: 'error' | 'warning'): number {
  return places.reduce(
    (sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length,
    0,
  );
}

function isUnchecked(page: PageEvidence, { field, index }: Place): boolean {
  return page.state.notChecked.some((one) => one.field === field && one.index === index);
}

function sizes(
  field: FieldName,
  places: readonly Place[],
  filled: readonly Place[],
): Record<string, string> {
  const [only] = places;
  if (places.length > 1 || only === undefined)
    return { [field]: `${filled.length} / ${places.length}` };
  const { length, limit } = only;
  return { [field]: limit === undefined ? `${length}` : `${length} / ${limit}` };
}

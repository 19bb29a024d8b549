import type { Checklist } from '@/lib/checklists/define';
import { stepsOf } from '@/lib/checklists/define';
import type { Scope } from './figure';

/** Which checklists are which part of her work. */
export interface Work {
  /** A listing is made by one of these, once their step `submit` is ticked. */
  listings: ReadonlySet<string>;
  submit: string;
  /** Whether a listing is without an error is asked of these. */
  accuracy: ReadonlySet<string>;
  /** Steps that stand for a whole listing, seen on one page. */
  wholes: ReadonlySet<string>;
  /** Reports that have to be on time. */
  reports: ReadonlySet<string>;
}

/** Ids of the built-in checklists; her own copies count as what they were copied from. */
const LISTINGS = ['new-listing'];
const CHANGES = ['listing-change'];
const REPORTS = [
  'weekly-ad-report',
  'search-term-and-return-review',
  'restock-review',
  'slow-and-aged-stock',
];
const WHOLE_PROOFS: ReadonlySet<string> = new Set(['listing-without-errors', 'listing-clean']);

/** @param copiedFrom id of the checklist that one of hers was copied from. */
export function workOf(
  checklists: readonly Checklist[],
  copiedFrom: (id: string) => string | undefined = () => undefined,
): Work {
  const named = (ids: readonly string[]): ReadonlySet<string> =>
    new Set([
      ...ids,
      ...checklists.map(({ id }) => id).filter((id) => ids.includes(copiedFrom(id) ?? '')),
    ]);
  const wholes = checklists
    .flatMap(stepsOf)
    .flatMap(({ id, proof }) => (proof !== undefined && WHOLE_PROOFS.has(proof) ? [id] : []));
  return {
    listings: named(LISTINGS),
    submit: 'submit',
    accuracy: named([...LISTINGS, ...CHANGES]),
    wholes: new Set(wholes),
    reports: named(REPORTS),
  };
}

/** What names no store counts only where no store is asked for. */
export function isOfStore(store: string | undefined, scope: Pick<Scope, 'store'>): boolean {
  return scope.store === undefined || scope.store === store;
}

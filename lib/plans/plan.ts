import type { Bound } from '@/lib/checklists/run';
import type { Store } from '@/lib/listing/stores';
import { STORE_ZONES } from '@/lib/zones/store-zones';
import type { KnownEvent } from './events';

/** Kinds of rhythm; the words are `plans.rhythms.<kind>`. */
export const RHYTHM_KINDS = ['daily', 'weekly', 'monthly', 'event', 'page'] as const;
export type RhythmKind = (typeof RHYTHM_KINDS)[number];

/** 1 = Monday to 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A day that comes every year by a rule, or one that she enters, as Amazon announces it. */
export type PlannedEvent =
  | { kind: 'known'; id: KnownEvent }
  | { kind: 'own'; name: string /** ISO day. */; day: string };

/** On which days a plan starts its checklist. */
export type Rhythm =
  /** On these days of the week; at least one. */
  | { kind: 'daily'; weekdays: readonly Weekday[] }
  | { kind: 'weekly'; weekday: Weekday }
  /** 1 to 31, or the last day; in a month that has no such day, its last. */
  | { kind: 'monthly'; day: number | 'last' }
  | { kind: 'event'; event: PlannedEvent; daysBefore: number }
  /** When a page that the checklist fits is opened: offered in the popup, or started without asking. */
  | { kind: 'page'; asks: boolean };

/** So many minutes after the start, or when the plan's clock shows that time the next time. */
export type Due = { kind: 'after'; minutes: number } | { kind: 'at'; time: string };

/** When a checklist starts by itself. */
export interface Plan {
  id: string;
  checklist: string;
  /** The note of its runs, in her words; may be empty. */
  note: string;
  /** What its runs are about. */
  bound?: Bound;
  /** The store its runs are for; its clock holds unless `zone` says otherwise. */
  store?: Store;
  /** Time zone (IANA); absent: the store's. */
  zone?: string;
  rhythm: Rhythm;
  /** Time of day (`09:00`) by the plan's clock. */
  time: string;
  due: Due;
  /** ISO time from which it holds: made, changed or resumed. Nothing before is made up for. */
  since: string;
  /** There while it rests. */
  pausedAt?: string;
}

/** The clock of a plan that names neither store nor zone: a day has to begin somewhere. */
const NO_ZONE = 'UTC';

/** The time zone (IANA) by whose clock the plan goes. */
export function zoneOf({ store, zone }: Pick<Plan, 'store' | 'zone'>): string {
  return zone ?? (store === undefined ? NO_ZONE : STORE_ZONES[store]);
}

import type { Plan } from './plan';

/** A plan as most people want it; she gives it a clock, and changes what she likes. */
export type Preset = Pick<Plan, 'checklist' | 'rhythm' | 'time' | 'due'>;

const WORKDAYS = [1, 2, 3, 4, 5] as const;
const DAY = 24 * 60;

/** What is offered with one click, in the order of a working day, week, month and year. */
export const PRESETS: readonly Preset[] = [
  {
    checklist: 'daily-opening',
    rhythm: { kind: 'daily', weekdays: WORKDAYS },
    time: '09:00',
    due: { kind: 'at', time: '10:30' },
  },
  {
    checklist: 'weekly-ad-report',
    rhythm: { kind: 'weekly', weekday: 1 },
    time: '10:00',
    due: { kind: 'at', time: '18:00' },
  },
  {
    checklist: 'restock-review',
    rhythm: { kind: 'weekly', weekday: 3 },
    time: '10:00',
    due: { kind: 'at', time: '18:00' },
  },
  {
    checklist: 'slow-and-aged-stock',
    rhythm: { kind: 'monthly', day: 10 },
    time: '10:00',
    due: { kind: 'after', minutes: 2 * DAY },
  },
  {
    checklist: 'tax-and-compliance',
    rhythm: { kind: 'monthly', day: 5 },
    time: '10:00',
    due: { kind: 'after', minutes: 3 * DAY },
  },
  {
    checklist: 'deal-sign-up',
    rhythm: { kind: 'event', event: { kind: 'known', id: 'black-friday' }, daysBefore: 60 },
    time: '10:00',
    due: { kind: 'after', minutes: 7 * DAY },
  },
  {
    // Factories close weeks before and after the holiday: what is to sell in spring is ordered in time.
    checklist: 'restock-review',
    rhythm: { kind: 'event', event: { kind: 'known', id: 'spring-festival' }, daysBefore: 60 },
    time: '10:00',
    due: { kind: 'after', minutes: 7 * DAY },
  },
  {
    checklist: 'listing-change',
    rhythm: { kind: 'page', asks: false },
    time: '09:00',
    due: { kind: 'after', minutes: DAY },
  },
];

import { type ChecklistRun, finishRun, startRun, tick } from '@/lib/checklists/run';
import type { Scope } from '../figure';

let count = 0;

/** What a run of a test has gone through. */
export interface Past {
  finished?: string;
  due?: string;
  by?: string;
  ticks?: readonly string[];
  /** Steps that a page ticked, without an error. */
  proved?: readonly string[];
  store?: string;
  note?: string;
}

/** A run of a checklist with such a past, started a day before it ended. */
export function runOf(checklist: string, past: Past = {}): ChecklistRun {
  count += 1;
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  const hand = { at: past.finished ?? '2026-11-16T08:00:00.000Z', by: past.by ?? 'Lin' };
  const seen = { surface: 'listing-editor', digest: 'd', facts: { fields: '9', errors: '0' } };
  let run = startRun({ id: checklist }, id, hand, {
    note: past.note ?? '',
    ...(past.due && { dueAt: past.due }),
    ...(past.store && { bound: { kind: 'sku', value: `SKU-${count}`, store: past.store } }),
  });
  for (const step of past.ticks ?? []) run = tick(run, step, hand);
  for (const step of past.proved ?? []) run = tick(run, step, hand, seen);
  return past.finished === undefined ? run : finishRun(run, hand);
}

/** The week of Monday, 16 November 2026; it is Friday, the 20th, 10:00 in UTC. */
export const WEEK: Scope = {
  from: '2026-11-16',
  to: '2026-11-22',
  today: '2026-11-20',
  now: '2026-11-20T10:00:00.000Z',
  dayOf: (instant) => instant.slice(0, 10),
};

import { isSameThing } from '@/lib/checklists/bound';
import type { Bound, BoundKind, ChecklistRun } from '@/lib/checklists/run';
import { daysLater } from '@/lib/text/day';
import { writtenDay } from './written-day';

/** What of the page in front says which checklist fits it. */
export interface PageSight {
  /** Id of the surface. */
  surface: string;
  health: 'ok' | 'partial' | 'blind';
  store?: string | undefined;
  sku?: string | undefined;
  /** Facts of the open order, where the page is one. */
  facts?: Readonly<Record<string, string>> | undefined;
}

/** A checklist that fits a page, and what it would be about. */
export interface PageStart {
  checklist: string;
  bound?: Bound;
}

interface StartRule {
  surface: string;
  checklist: string;
  /** What the page has to show: a SKU, none yet, or an order that ships tomorrow at the latest. */
  when: 'sku' | 'no-sku' | 'pressing-order';
  /** Another checklist that does its work, too: while that is under way for the same thing, nothing is offered. */
  within?: string;
}

/** Which page suggests which checklist; the first that fits. */
const RULES: readonly StartRule[] = [
  { surface: 'listing-editor', checklist: 'listing-change', when: 'sku', within: 'new-listing' },
  { surface: 'listing-editor', checklist: 'new-listing', when: 'no-sku' },
  { surface: 'image-manager', checklist: 'image-and-aplus-change', when: 'sku' },
  { surface: 'order-detail', checklist: 'out-of-stock', when: 'pressing-order' },
];

/** Surfaces whose rule asks for the facts of an order. */
export function asksForFacts(surface: string): boolean {
  return RULES.some((rule) => rule.surface === surface && rule.when === 'pressing-order');
}

/** The checklist that fits a page, unless one for the same thing is under way. @param now ISO time. */
export function pageStartFor(
  sight: PageSight,
  open: readonly ChecklistRun[],
  now: string,
): PageStart | undefined {
  if (sight.health === 'blind') return undefined;
  for (const rule of RULES) {
    if (rule.surface !== sight.surface) continue;
    const start = startBy(rule, sight, now);
    if (start === undefined) continue;
    const lists = [rule.checklist, rule.within];
    const isUnderWay = open.some((run) => lists.includes(run.checklist) && isAbout(run, start));
    return isUnderWay ? undefined : start;
  }
  return undefined;
}

function startBy(
  { checklist, when }: StartRule,
  sight: PageSight,
  now: string,
): PageStart | undefined {
  const { sku, store, facts } = sight;
  switch (when) {
    case 'sku':
      return sku ? { checklist, bound: boundTo('sku', sku, store) } : undefined;
    case 'no-sku':
      return sku ? undefined : { checklist };
    case 'pressing-order': {
      const order = facts?.orderId;
      const day = writtenDay(facts?.shipBy ?? '');
      const isPressing = day !== undefined && day <= daysLater(now.slice(0, 10), 1);
      return order && isPressing ? { checklist, bound: boundTo('order', order, store) } : undefined;
    }
  }
}

function boundTo(kind: BoundKind, value: string, store: string | undefined): Bound {
  return { kind, value, ...(store !== undefined && { store }) };
}

/** True for a run about the same thing, be it bound to it or only named so. */
function isAbout(run: ChecklistRun, { bound }: PageStart): boolean {
  if (bound === undefined) return true;
  return run.bound?.value === bound.value
    ? isSameThing(run.bound, bound)
    : run.note === bound.value;
}

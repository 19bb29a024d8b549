import { type ChecklistRun, startRun } from '@/lib/checklists/run';
import { digestOf } from '@/lib/text/digest';
import { wallClockAt } from '@/lib/zones/zones';
import type { KeeperWorld } from './keeper';
import { dueOf } from './occurrences';
import { asksForFacts, type PageSight, type PageStart, pageStartFor } from './page-starts';
import { type Plan, zoneOf } from './plan';

/** What is asked of the page that has changed; undefined where it does not answer. */
export interface ChangedPage {
  state(): Promise<Omit<PageSight, 'facts'> | undefined>;
  facts(): Promise<PageSight['facts']>;
}

/** The part of the keeper's world that is needed. */
export type PageWorld = Pick<KeeperWorld, 'now' | 'newId' | 'plans' | 'openRuns' | 'addOnce'>;

/**
 * Starts what she has planned to start without asking when a page of its kind is opened: once a day for each thing.
 * The page is asked only where there is such a plan. True when a run was started.
 */
export async function startForPage(world: PageWorld, page: ChangedPage): Promise<boolean> {
  const plans = (await world.plans()).filter(startsUnasked);
  if (plans.length === 0) return false;
  const state = await page.state();
  if (state === undefined) return false;
  const facts = asksForFacts(state.surface) ? await page.facts() : undefined;
  const now = world.now();
  const start = pageStartFor({ ...state, facts }, await world.openRuns(), now);
  const plan = plans.find((one) => start && fits(one, start, state.store));
  if (plan === undefined || start === undefined) return false;
  return world.addOnce(pageRun(plan, start, world.newId(), now));
}

function startsUnasked({ rhythm, pausedAt }: Plan): boolean {
  return rhythm.kind === 'page' && !rhythm.asks && pausedAt === undefined;
}

/** Nothing that a page does not name is started unasked. */
function fits(plan: Plan, { checklist, bound }: PageStart, store: string | undefined): boolean {
  const isOfStore = plan.store === undefined || plan.store === store;
  return plan.checklist === checklist && bound !== undefined && isOfStore;
}

function pageRun(
  plan: Plan,
  { checklist, bound }: PageStart,
  id: string,
  now: string,
): ChecklistRun {
  const { day } = wallClockAt(now, zoneOf(plan));
  const note = plan.note === '' ? (bound?.value ?? '') : plan.note;
  // Named so that it does not tell an order: the name stays when buyers' data goes.
  const thing = bound ? ` ${bound.kind} ${bound.store ?? ''} ${digestOf(bound.value)}` : '';
  const made = { note, plan: plan.id, occurrence: `${day}${thing}`, dueAt: dueOf(plan, day, now) };
  return startRun({ id: checklist }, id, { at: now, by: '' }, { ...made, ...(bound && { bound }) });
}

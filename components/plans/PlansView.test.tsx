// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { drawn, playedServices, type Rendered, render } from '@/components/testing/render';
import type { Plan } from '@/lib/plans/plan';
import { PRESETS } from '@/lib/plans/presets';
import { openDatabase } from '@/lib/storage/database';
import { plans } from '@/lib/storage/repositories/plans';
import { PlansView } from './PlansView';

/** Saturday, 16:00 in Shanghai. */
const NOW = '2026-11-21T08:00:00.000Z';
const PLAN: Plan = {
  id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0c01',
  checklist: 'daily-opening',
  note: 'Lin',
  store: 'US',
  rhythm: { kind: 'daily', weekdays: [1, 2, 3, 4, 5] },
  time: '09:00',
  due: { kind: 'at', time: '10:30' },
  since: '2026-11-01T00:00:00.000Z',
};

let services: Services;
let shown: Rendered | undefined;
const saved = async () => (await plans(services.database, () => NOW).listPlans()).plans;

async function show(...given: readonly Plan[]): Promise<Rendered> {
  for (const plan of given) await plans(services.database, () => NOW).savePlan(plan);
  const rendered = await render(<PlansView />, services);
  shown = rendered;
  await rendered.until(() =>
    expect(rendered.root.querySelector('[data-preset-list], [data-plan-form]')).not.toBeNull(),
  );
  return rendered;
}

async function enter(root: HTMLElement, field: string, value: string): Promise<void> {
  const control = root.querySelector<HTMLInputElement | HTMLSelectElement>(
    `[data-field="${field}"]`,
  );
  if (!control) throw new Error(`No field ${field}`);
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set;
  setter?.call(control, value);
  const kind = control.tagName === 'SELECT' ? 'change' : 'input';
  control.dispatchEvent(new Event(kind, { bubbles: true }));
  await drawn();
}

async function submit(root: HTMLElement): Promise<void> {
  root
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await drawn();
}

beforeEach(async () => {
  window.location.hash = 'plans';
  services = playedServices();
  await openDatabase(services.database, () => undefined);
});

// A view that stays would follow the address of the next test.
afterEach(() => shown?.unmount());

describe('the view of plans', () => {
  it('says that there is none, and takes a preset with one click, by her clock', async () => {
    const { root, until, click } = await show();
    expect(root.textContent).toContain('Nothing starts by itself yet');
    await click('[data-preset="0"]');
    await until(() => expect(root.querySelectorAll('[data-plan]')).toHaveLength(1));
    expect(root.querySelector('[data-plan]')?.textContent).toMatch(
      /Daily opening round.*Monday to Friday at 09:00, your time.*due by 10:30.*Mon, Nov 23, 2026, 09:00/,
    );
    expect(root.querySelector('[data-preset="0"]')).toBeNull();
    expect(await saved()).toMatchObject([{ ...PRESETS[0], zone: 'Asia/Shanghai', since: NOW }]);
    await until(() => expect(services.wakeKeeper).toHaveBeenCalled());
  });

  it('shows the next time by the clock of the store and by hers', async () => {
    const { root } = await show(PLAN);
    expect(root.querySelector('[data-next]')?.textContent).toMatch(
      /Next.*Mon, Nov 23, 2026, 09:00.*Tue, Nov 24, 2026, 01:00 your time/,
    );
    expect(root.querySelector('time')?.dateTime).toBe('2026-11-23T17:00:00.000Z');
  });

  it('rests and goes on', async () => {
    const { root, until, click } = await show(PLAN);
    await click('[data-toggle]');
    await until(() => expect(root.querySelector('[data-paused]')).not.toBeNull());
    expect(root.querySelector('[data-next]')).toBeNull();
    await click('[data-toggle]');
    await until(() => expect(root.querySelector('[data-next]')).not.toBeNull());
    expect(await saved()).toEqual([{ ...PLAN, since: NOW }]);
  });

  it('deletes, and takes that back', async () => {
    const { root, until, click } = await show(PLAN);
    await click('[data-delete]');
    await until(() => expect(root.querySelector('[data-plan]')).toBeNull());
    expect(await saved()).toEqual([]);
    await click('[data-undo]');
    await until(() => expect(root.querySelector('[data-plan]')).not.toBeNull());
    expect(await saved()).toEqual([{ ...PLAN, since: NOW }]);
  });

  it('changes a plan, and says what is missing', async () => {
    const { root, until, click } = await show(PLAN);
    await click('[data-edit]');
    await enter(root, 'rhythm', 'event');
    await enter(root, 'event', 'own');
    await submit(root);
    expect(root.querySelectorAll('[role="alert"]')).toHaveLength(2);
    await enter(root, 'event-name', ' Prime Day ');
    await enter(root, 'event-day', '2027-07-13');
    await enter(root, 'days-before', '42');
    expect(root.querySelector('[data-next]')?.textContent).toContain('Tue, Jun 1, 2027, 09:00');
    await submit(root);
    await until(() =>
      expect(root.textContent).toContain('42 days before Prime Day at 09:00, US store time'),
    );
    const event = { kind: 'own', name: 'Prime Day', day: '2027-07-13' };
    expect(await saved()).toEqual([
      { ...PLAN, rhythm: { kind: 'event', event, daysBefore: 42 }, since: NOW },
    ]);
  });

  it('opens the form for the checklist that the address names, and closes it by Escape', async () => {
    window.location.hash = 'plans/new/weekly-ad-report';
    const { root, until } = await show();
    const chosen = () => root.querySelector<HTMLSelectElement>('[data-field="checklist"]');
    expect(chosen()?.value).toBe('weekly-ad-report');
    await until(() => expect(document.activeElement).toBe(chosen()));
    await enter(root, 'rhythm', 'weekly');
    await submit(root);
    await until(() => expect(root.querySelector('[data-plan]')).not.toBeNull());
    expect(await saved()).toMatchObject([
      { checklist: 'weekly-ad-report', zone: 'Asia/Shanghai', rhythm: { weekday: 1 } },
    ]);
    window.location.hash = 'plans/new';
    await until(() => expect(chosen()).not.toBeNull());
    chosen()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => expect(chosen()).toBeNull());
  });

  it('says when an event is over and when a checklist is gone', async () => {
    const event = { kind: 'own', name: 'Deal', day: '2026-01-01' } as const;
    const { root } = await show({
      ...PLAN,
      checklist: 'no-more',
      rhythm: { kind: 'event', event, daysBefore: 0 },
    });
    expect(root.textContent).toContain('does not come again');
    expect(root.textContent).toContain('no longer there');
  });

  it('says so when it cannot be saved, and counts what cannot be read', async () => {
    await services.database.table('plans').put({ id: PLAN.id });
    const { root, until, click } = await show();
    expect(root.textContent).toContain('could not be read: 1');
    vi.spyOn(services.database.plans, 'put').mockRejectedValue(new Error('disk full'));
    await click('[data-preset="0"]');
    await until(() => expect(root.textContent).toContain('That did not work'));
    expect(services.diagnostics.report).toHaveBeenCalled();
  });
});

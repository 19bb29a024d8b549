// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { playedServices, render } from '@/components/testing/render';
import { finishRun, startRun } from '@/lib/checklists/run';
import type { PageState } from '@/lib/session/page-state';
import { UNSUPPORTED } from '@/lib/session/unsupported';
import { openDatabase } from '@/lib/storage/database';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { plans } from '@/lib/storage/repositories/plans';
import { KeeperNews } from './KeeperNews';
import { PageStarter } from './PageStarter';
import { PlanLink, PlanSuggestion } from './PlanLink';

const NOW = '2026-11-21T08:00:00.000Z';
let services: Services;
const runs = () => checklistRuns(services.database, () => NOW);

beforeEach(async () => {
  services = playedServices();
  await openDatabase(services.database, () => undefined);
});

async function plan(checklist: string, some: object = {}): Promise<void> {
  await plans(services.database, () => NOW).savePlan({
    id: services.newId(),
    checklist,
    note: '',
    store: 'US',
    rhythm: { kind: 'weekly', weekday: 1 },
    time: '10:00',
    due: { kind: 'after', minutes: 60 },
    since: NOW,
    ...some,
  });
}

describe('hints of plans in the popup', () => {
  const both = (
    <>
      <p>checklist</p>
      <PlanLink checklist="weekly-ad-report" />
      <PlanSuggestion />
    </>
  );

  it('lead to the form for a checklist, and suggest plans while there is none', async () => {
    const { root, until, click } = await render(both, services);
    await until(() => expect(root.querySelector('[data-plan-suggestion]')).not.toBeNull());
    await click('[data-plan-link]');
    expect(services.openDesk).toHaveBeenCalledWith('plans/new/weekly-ad-report');
  });

  it('say when it starts by itself, unless it rests', async () => {
    await plan('weekly-ad-report', { pausedAt: NOW });
    const { root, until, click } = await render(both, services);
    await until(() => expect(root.textContent).toContain('Start by itself…'));
    expect(root.querySelector('[data-plan-suggestion]')).toBeNull();
    await plan('weekly-ad-report');
    await until(() => expect(root.textContent).toContain('Every Monday at 10:00, US store time'));
    await click('[data-plan-link]');
    expect(services.openDesk).toHaveBeenCalledWith('plans');
  });
});

describe('the offer for the page in front', () => {
  const editor: PageState = {
    ...UNSUPPORTED,
    surface: 'listing-editor',
    health: 'ok',
    store: 'US',
    sku: 'TOWEL-01',
  };
  const offer = (state: PageState, onStarted = vi.fn()) => (
    <>
      <p>page</p>
      <PageStarter onStarted={onStarted} state={state} tab={1} />
    </>
  );

  it('starts the checklist bound to its SKU, and is gone then', async () => {
    const onStarted = vi.fn();
    const { root, until, click } = await render(offer(editor, onStarted), services);
    await until(() =>
      expect(root.querySelector('button')?.textContent).toBe('Start “Listing change” for TOWEL-01'),
    );
    await click('button');
    await until(() => expect(root.querySelector('button')).toBeNull());
    const [run] = await runs().listOpen();
    expect(run).toMatchObject({
      checklist: 'listing-change',
      note: 'TOWEL-01',
      bound: { kind: 'sku', value: 'TOWEL-01', store: 'US' },
    });
    expect(onStarted).toHaveBeenCalledWith(run?.id);
  });

  it('asks an order when it ships', async () => {
    const facts = { orderId: '112-1234567-7654321', shipBy: 'Nov 20, 2026' };
    const value = { surface: 'order-detail', facts, canInsert: false };
    services.client.ask = vi.fn(() =>
      Promise.resolve({ kind: 'answered', value, origin: undefined }),
    ) as never;
    const { root, until } = await render(
      offer({ ...editor, surface: 'order-detail', sku: undefined } as never),
      services,
    );
    await until(() =>
      expect(root.querySelector('[data-page-start="out-of-stock"]')).not.toBeNull(),
    );
    expect(root.textContent).toContain('112-1234567-7654321');
  });
});

describe('news for the background', () => {
  it('come when the panel opens, and when what is due changes', async () => {
    const hand = { at: NOW, by: '' };
    const run = startRun({ id: 'daily-opening' }, services.newId(), hand, { dueAt: NOW });
    const { until } = await render(
      <>
        <p>panel</p>
        <KeeperNews />
      </>,
      services,
    );
    await until(() => expect(services.wakeKeeper).toHaveBeenCalledTimes(1));
    await runs().saveRun(run);
    await until(() => expect(services.wakeKeeper).toHaveBeenCalledTimes(2));
    await runs().changeRun(run.id, (stored) => finishRun(stored, hand));
    await until(() => expect(services.wakeKeeper).toHaveBeenCalledTimes(3));
  });
});

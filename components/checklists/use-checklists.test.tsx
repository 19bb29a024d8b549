// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { playedServices, render } from '@/components/testing/render';
import type { OwnChecklist } from '@/lib/checklists/own/own';
import { startRun } from '@/lib/checklists/run';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { ownChecklists } from '@/lib/storage/repositories/own-checklists';
import { ChecklistsView } from './ChecklistsView';

const LIST: OwnChecklist = {
  id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b01',
  name: 'My own round',
  about: '',
  area: 'ads',
  subject: 'day',
  groups: [{ id: 'g', title: '', steps: [{ id: 's', text: 'My own step', hint: '' }] }],
};

async function opened() {
  const services = playedServices();
  await services.database.open();
  await ownChecklists(services.database, services.now).saveOwn(LIST);
  return services;
}
const view = <ChecklistsView offered={[]} origin={undefined} />;

describe('her own checklists in the popup', () => {
  it('stand first in their area', async () => {
    const { root, until } = await render(view, await opened());
    await until(() => expect(root.querySelector('[data-area="ads"]')).not.toBeNull());
    const ids = [...root.querySelectorAll<HTMLElement>('[data-area="ads"] [data-checklist]')].map(
      ({ dataset }) => dataset.checklist,
    );
    expect(ids).toEqual([LIST.id, 'weekly-ad-report', 'search-term-and-return-review']);
  });

  it('go on where she left off, like any other', async () => {
    const services = await opened();
    const run = startRun(LIST, '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b09', {
      at: services.now(),
      by: '',
    });
    await checklistRuns(services.database, services.now).saveRun(run);
    const { root, until } = await render(view, services);
    await until(() => expect(root.textContent).toContain('My own step'));
    expect(root.querySelector('[data-run]')).not.toBeNull();
  });
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { playedServices, render } from '@/components/testing/render';
import { finding, pageOf } from '@/lib/checklists/proving/testing/evidence';
import { type ChecklistRun, startRun } from '@/lib/checklists/run';
import type { PageEvidence } from '@/lib/session/page-evidence';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { ProofNote } from './ProofNote';
import { ProofsProvider } from './ProofsProvider';

const ID = '00000000-0000-4000-8000-00000000000a';
const AT = '2026-11-21T08:00:00.000Z';
const RUN = startRun(
  { id: 'new-listing' },
  ID,
  { at: AT, by: 'Lin' },
  {
    bound: { kind: 'sku', value: 'TOWEL-01' },
  },
);
const STEP = { id: 'title', proof: 'title-clean' };
const BAD = pageOf('listing-editor', [{ field: 'title', findings: [finding('error')] }]);
const CLEAN = pageOf('listing-editor', [{ field: 'title' }]);

async function world(page: PageEvidence | undefined, run: ChecklistRun = RUN, selfTicking = true) {
  const services = playedServices({
    client: {
      ask: vi.fn(async () =>
        page === undefined
          ? { kind: 'silent' as const }
          : { kind: 'answered' as const, value: page as never, origin: undefined },
      ),
    },
    settings: {
      read: async () => ({ ...DEFAULT_SETTINGS, language: 'en', person: 'Lin', selfTicking }),
      watch: () => undefined,
      write: vi.fn(async () => undefined),
    },
  });
  await services.database.open();
  const store = checklistRuns(services.database, services.now);
  await store.saveRun(run);
  const drawn = await render(
    <ProofsProvider>
      <p>panel</p>
      <ProofNote open={true} run={run} step={STEP} />
    </ProofsProvider>,
    services,
  );
  const stored = async () => (await store.listOpen())[0];
  return { ...drawn, services, stored };
}

describe('the note on a step', () => {
  it('tells the page that proves it', async () => {
    const { root, until } = await world(undefined);
    await until(() => expect(root.textContent).toContain('Ticks itself on: Listing editor'));
  });

  it('tells why not yet on that page', async () => {
    const { root, until, stored } = await world(BAD);
    await until(() => expect(root.textContent).toContain('errors are marked here'));
    expect((await stored())?.ticks).toEqual({});
  });

  it('offers to bind first', async () => {
    const free = startRun({ id: 'new-listing' }, ID, { at: AT, by: 'Lin' });
    const { root, until, services } = await world(CLEAN, free);
    await until(() => expect(root.textContent).toContain('Bind this run to TOWEL-01'));
    expect(services.wantProofs).toHaveBeenLastCalledWith([]);
  });

  it('ticks in the panel, too, and tells the pages what is waited for', async () => {
    const { until, stored, services } = await world(CLEAN);
    await until(() =>
      expect(services.wantProofs).toHaveBeenCalledWith(['image-manager', 'listing-editor']),
    );
    await vi.waitFor(async () => expect((await stored())?.ticks).toEqual({ title: AT }));
    expect((await stored())?.log.at(-1)?.seen?.surface).toBe('listing-editor');
  });

  it('says and ticks nothing once she has switched it off', async () => {
    const { root, until, stored, services } = await world(CLEAN, RUN, false);
    await until(() => expect(services.wantProofs).toHaveBeenCalledWith([]));
    expect(root.querySelector('[data-proof]')).toBeNull();
    expect((await stored())?.ticks).toEqual({});
  });

  it('lets her say whose page it is, where the page does not', async () => {
    const { sku: _none, ...state } = pageOf('listing-editor', [{ field: 'title' }]).state;
    const { click, until, root, stored } = await world({ ...CLEAN, state });
    await until(() => expect(root.querySelector('[data-proof="unnamed"] button')).not.toBeNull());
    await click('[data-proof="unnamed"] button');
    await vi.waitFor(async () =>
      expect((await stored())?.log.at(-1)?.seen?.facts).toMatchObject({ subject: 'said by hand' }),
    );
  });
});

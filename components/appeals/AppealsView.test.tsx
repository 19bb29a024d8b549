// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { drawn, playedServices, render } from '@/components/testing/render';
import { startRun, tick } from '@/lib/checklists/run';
import { openDatabase } from '@/lib/storage/database';
import { appeals } from '@/lib/storage/repositories/appeals';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { AppealsView } from './AppealsView';

/** Services whose clock goes on, with an open database. */
async function opened() {
  let tickOf = 0;
  const services = playedServices({
    now: () => new Date(Date.UTC(2026, 10, 30) + tickOf++ * 1000).toISOString(),
  });
  await openDatabase(services.database, () => undefined);
  return services;
}

async function write(root: HTMLElement, selector: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`Nothing to write in at ${selector}`);
  const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

const codes = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-code]')].map(({ dataset }) => dataset.code);

describe('the editor of appeals', () => {
  it('reads the notice, asks for its documents and keeps every letter', async () => {
    const services = await opened();
    const { root, until, click } = await render(<AppealsView />, services);
    await until(() => expect(root.querySelector('[data-new-appeal]')).not.toBeNull());
    await click('[data-new-appeal]');
    await until(() => expect(root.querySelector('[data-field="notice"]')).not.toBeNull());
    await write(root, '[data-field="notice"]', 'B0PRACTCE1 was reported as inauthentic.');
    await until(() =>
      expect(
        [...root.querySelectorAll<HTMLElement>('[data-document]')].map(
          (row) => row.dataset.document,
        ),
      ).toEqual(['invoices', 'quantities', 'supplier', 'authorisation']),
    );
    expect(codes(root)).toContain('POA-3');
    await write(root, '[data-part="cause"]', 'A carton of B0PRACTCE1 was mixed up.');
    await write(root, '[data-part="action"]', 'We removed 14 units.');
    await write(root, '[data-part="prevent"]', 'Two people check each carton.');
    await until(() => expect(codes(root)).not.toContain('POA-3'));
    await until(() => expect(root.querySelector('[data-save-state="saved"]')).not.toBeNull());
    const { appeals: stored } = await appeals(services.database, services.now).list();
    expect(stored[0]).toMatchObject({
      kind: 'authentic',
      asins: ['B0PRACTCE1'],
      parts: { prevent: 'Two people check each carton.' },
    });
  });

  it('offers finished checklists of the product as facts, with their source', async () => {
    const services = await opened();
    const hand = { at: '2026-11-27T01:00:00.000Z', by: 'Lin' };
    const run = tick(startRun({ id: 'listing-change' }, services.newId(), hand), 'title', hand);
    await checklistRuns(services.database, services.now).saveRun({
      ...run,
      note: 'B0PRACTCE1',
      finishedAt: hand.at,
    });
    const { root, until, click } = await render(<AppealsView />, services);
    await until(() => expect(root.querySelector('[data-new-appeal]')).not.toBeNull());
    await click('[data-new-appeal]');
    await until(() => expect(root.querySelector('[data-field="notice"]')).not.toBeNull());
    await write(root, '[data-field="notice"]', 'About B0PRACTCE1');
    await until(() => expect(root.querySelector('[data-offer] button')).not.toBeNull());
    await click('[data-offer] button');
    await until(() => expect(root.querySelector('[data-used-fact]')?.textContent).toContain('Lin'));
    expect(root.querySelector<HTMLTextAreaElement>('[data-part="action"]')?.value).toContain(
      'On 2026-11-27 we went through 1 of',
    );
  });

  it('does not write over what another window wrote, and keeps hers as a copy', async () => {
    const services = await opened();
    const store = appeals(services.database, services.now);
    const { root, until, click } = await render(<AppealsView />, services);
    await until(() => expect(root.querySelector('[data-new-appeal]')).not.toBeNull());
    await click('[data-new-appeal]');
    await until(() => expect(root.querySelector('[data-field="title"]')).not.toBeNull());
    const [one] = (await store.list()).appeals;
    if (!one) throw new Error('nothing was stored');
    await store.save({ ...one, title: 'theirs' });
    await write(root, '[data-field="title"]', 'mine');
    await until(() => expect(root.querySelector('[data-keep-copy]')).not.toBeNull());
    await click('[data-keep-copy]');
    await until(() => expect(root.querySelectorAll('[data-appeal]')).toHaveLength(2));
    expect((await store.list()).appeals.map(({ title }) => title).toSorted()).toEqual([
      'mine',
      'theirs',
    ]);
  });

  it('says that it could not be saved, and saves on the next try', async () => {
    const services = await opened();
    const { root, until, click } = await render(<AppealsView />, services);
    await until(() => expect(root.querySelector('[data-new-appeal]')).not.toBeNull());
    await click('[data-new-appeal]');
    await until(() => expect(root.querySelector('[data-field="title"]')).not.toBeNull());
    const full = vi
      .spyOn(services.database.appeals, 'put')
      .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await write(root, '[data-field="title"]', 'case 1');
    await until(() => expect(root.querySelector('[data-again]')).not.toBeNull());
    full.mockRestore();
    await click('[data-again]');
    await until(() => expect(root.querySelector('[data-save-state="saved"]')).not.toBeNull());
    expect((await appeals(services.database, services.now).list()).appeals[0]?.title).toBe(
      'case 1',
    );
  });

  it('brings a deleted one back', async () => {
    const services = await opened();
    const { root, until, click } = await render(<AppealsView />, services);
    await until(() => expect(root.querySelector('[data-new-appeal]')).not.toBeNull());
    await click('[data-new-appeal]');
    await until(() => expect(root.querySelector('[data-field="title"]')).not.toBeNull());
    await click('button');
    await until(() => expect(root.querySelector('[data-appeal]')).not.toBeNull());
    await click('[data-appeal] button:last-child');
    await until(() => expect(root.querySelector('[data-appeal]')).toBeNull());
    await click('[data-bring-back]');
    await until(() => expect(root.querySelector('[data-appeal]')).not.toBeNull());
  });
});

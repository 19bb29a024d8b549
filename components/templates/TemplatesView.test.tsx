// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Services } from '@/components/app/services';
import { drawn, playedServices } from '@/components/testing/render';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import { openDatabase } from '@/lib/storage/database';
import { templateUses } from '@/lib/storage/repositories/template-uses';
import { TEMPLATES } from '@/lib/templates/registry';
import { TemplatesView } from './TemplatesView';
import { draw } from './testing/draw';

const inFront = (value: PageFactsReply): Partial<Services> => ({
  client: { ask: () => Promise.resolve({ kind: 'answered', value, origin: undefined } as never) },
});
const german: PageFactsReply = {
  surface: 'buyer-messages',
  facts: { orderId: '302-1234567-1234567', buyerName: 'Jana' },
  canInsert: true,
  language: 'de',
};

/** Services whose database is open, as it is behind the panels' gate. */
async function opened(some: Partial<Services> = {}): Promise<Services> {
  const services = playedServices(some);
  await openDatabase(services.database, () => undefined);
  return services;
}

async function type(root: HTMLElement, words: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]');
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(input, words);
  input?.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}
const ids = (root: HTMLElement, within = '') =>
  [...root.querySelectorAll<HTMLElement>(`${within} [data-template]`)].map(
    (row) => row.dataset.template,
  );
const preview = (root: HTMLElement) => root.querySelector('[data-preview] p')?.textContent ?? '';

describe('choosing a reply', () => {
  it('lists all by topic, and favourites and the most used first', async () => {
    const services = await opened();
    const { root, until, click } = await draw(<TemplatesView />, services);
    await until(() => expect(ids(root)).toHaveLength(TEMPLATES.length));
    expect(ids(root, '[data-topic="papers"]')).toEqual(['invoice', 'vat-invoice']);
    const store = templateUses(services.database, services.now, services.newId);
    await store.countUse('invoice');
    await click('[data-topic="complaints"] li:first-child button[aria-pressed]');
    await until(() =>
      expect(ids(root, '[data-topic="often"]')).toEqual(['negative-feedback', 'invoice']),
    );
    expect(ids(root)).toHaveLength(TEMPLATES.length);
  });

  it.each([
    ['tk', 'refund-issued'],
    ['tuikuan', 'refund-issued'],
    ['wuliu', 'where-is-my-order'],
    ['断货', 'out-of-stock-cancellation'],
    ['warranty', 'warranty'],
    ['fp', 'invoice'],
  ])('finds %s', async (words, id) => {
    const { root, until } = await draw(<TemplatesView />, await opened());
    await until(() => expect(ids(root)).not.toEqual([]));
    await type(root, words);
    await until(() => expect(ids(root, '[data-results]')[0]).toBe(id));
  });

  it('writes in the buyer’s language until she chooses another', async () => {
    const { root, until, click } = await draw(<TemplatesView />, await opened(inFront(german)));
    await until(() => expect(root.querySelector('select')?.value).toBe('de'));
    await click('[data-template="late-delivery"]');
    await until(() => expect(preview(root)).toContain('Guten Tag Jana'));
    const select = root.querySelector('select');
    if (select) select.value = 'fr';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(preview(root)).toContain('Bonjour Jana'));
    expect(root.textContent).toContain('language is German; this reply is in French');
  });

  it('says so when nothing is found', async () => {
    const { root, until } = await draw(<TemplatesView />, await opened());
    await until(() => expect(ids(root)).not.toEqual([]));
    await type(root, 'xyzzy');
    await until(() => expect(root.textContent).toContain('No template has “xyzzy”'));
  });
});

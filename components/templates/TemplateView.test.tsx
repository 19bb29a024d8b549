// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { drawn, playedServices, render } from '@/components/testing/render';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import type { Template, TemplateLanguage } from '@/lib/templates/define';
import { TemplateView } from './TemplateView';

const template: Template = {
  id: 'where-is-my-order',
  topic: 'delivery',
  place: 1,
  shortcut: 'ld',
  bodies: {
    en: 'Order {{ order_id }} with {{ carrier }}.',
    de: 'Bestellung {{ order_id }} mit {{ carrier }}.',
    fr: 'Commande {{ order_id }}',
    it: 'Ordine {{ order_id }}',
    es: 'Pedido {{ order_id }}',
    ja: '注文 {{ order_id }}',
  },
  meaning: '订单 {{ order_id }}',
};
const page = (facts: Record<string, string>): PageFactsReply => ({
  surface: 'buyer-messages',
  facts,
  canInsert: true,
});

const view = (
  reply: PageFactsReply | undefined,
  onUsed = () => undefined,
  language: TemplateLanguage = 'en',
) => (
  <TemplateView
    language={language}
    onBack={() => undefined}
    onUsed={onUsed}
    page={reply}
    tab={7}
    template={template}
  />
);

async function write(root: HTMLElement, variable: string, value: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>(`[data-variable="${variable}"] input`);
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(input, value);
  input?.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

const preview = (root: HTMLElement) => root.querySelector('[data-preview] p')?.textContent;
const canInsert = (root: HTMLElement) =>
  root.querySelector<HTMLButtonElement>('[data-insert]')?.disabled === false;
const answering = (value: unknown): Partial<Services> => ({
  client: {
    ask: vi.fn(() => Promise.resolve({ kind: 'answered', value, origin: undefined } as never)),
  },
});

describe('filling a reply', () => {
  it('takes the facts of the page, names the gap, and offers nothing until it is filled', async () => {
    const { root } = await render(view(page({ orderId: '112-1' })), playedServices());
    expect(preview(root)).toBe('Order 112-1 with missing: Carrier.');
    expect(canInsert(root)).toBe(false);
    await write(root, 'carrier', 'UPS');
    expect(preview(root)).toBe('Order 112-1 with UPS.');
    expect(canInsert(root)).toBe(true);
  });

  it('writes in the language asked for, says what it means, and names another buyer language', async () => {
    const reply = { ...page({ orderId: '1', carrier: 'UPS' }), language: 'nl' };
    const { root } = await render(view(reply, undefined, 'de'), playedServices());
    expect(preview(root)).toBe('Bestellung 1 mit UPS.');
    expect(root.textContent).toContain('Order 1 with UPS.');
    expect(root.textContent).toContain('language is Dutch; this reply is in German');
  });

  it('inserts the whole text and counts the use', async () => {
    const services = playedServices(answering({ ok: true }));
    const onUsed = vi.fn();
    const { root, click, until } = await render(
      view(page({ orderId: '1', carrier: 'UPS' }), onUsed),
      services,
    );
    await click('[data-insert]');
    await until(() => expect(root.textContent).toContain('It is in the message box'));
    expect(services.client.ask).toHaveBeenCalledWith(7, 'page.insert', {
      text: 'Order 1 with UPS.',
    });
    expect(onUsed).toHaveBeenCalledOnce();
  });

  it.each([
    ['tooLong', 'nothing was cut'],
    ['noBox', 'no message box'],
    ['something new', 'could not be inserted'],
  ])('says what to do when the page refuses: %s', async (reason, words) => {
    const services = playedServices(answering({ ok: false, reason }));
    const onUsed = vi.fn();
    const { root, click, until } = await render(
      view(page({ orderId: '1', carrier: 'UPS' }), onUsed),
      services,
    );
    await click('[data-insert]');
    await until(() => expect(root.querySelector('[role="status"]')?.textContent).toContain(words));
    expect(onUsed).not.toHaveBeenCalled();
  });

  it('copies where there is no message box', async () => {
    const services = playedServices();
    const { root, click, until } = await render(view(undefined), services);
    await write(root, 'order_id', '1');
    await write(root, 'carrier', 'UPS');
    expect(canInsert(root)).toBe(false);
    await click('[data-copy]');
    await until(() => expect(services.copy).toHaveBeenCalledWith('Order 1 with UPS.'));
  });
});

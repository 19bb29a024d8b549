// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { drawn, playedServices } from '@/components/testing/render';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import type { Template, TemplateLanguage } from '@/lib/templates/define';
// Fetched when a reply is first checked: read here, so that no test waits for all the rules.
import '@/lib/templates/guard';
import { type ShownTemplate, showBuiltIn, showOwn } from '@/lib/templates/shown';
import { TemplateView } from './TemplateView';
import { draw } from './testing/draw';

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
  shown: ShownTemplate = showBuiltIn(template, 'en'),
) => (
  <TemplateView
    language={language}
    onBack={() => undefined}
    onEdit={() => undefined}
    onUsed={onUsed}
    page={reply}
    tab={7}
    template={shown}
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
    const { root, until } = await draw(view(page({ orderId: '112-1' })), playedServices());
    expect(preview(root)).toBe('Order 112-1 with missing: Carrier.');
    expect(canInsert(root)).toBe(false);
    await write(root, 'carrier', 'UPS');
    expect(preview(root)).toBe('Order 112-1 with UPS.');
    await until(() => expect(canInsert(root)).toBe(true));
  });

  it('writes in the language asked for, says what it means, and names another buyer language', async () => {
    const reply = { ...page({ orderId: '1', carrier: 'UPS' }), language: 'nl' };
    const { root } = await draw(view(reply, undefined, 'de'), playedServices());
    expect(preview(root)).toBe('Bestellung 1 mit UPS.');
    expect(root.textContent).toContain('Order 1 with UPS.');
    expect(root.textContent).toContain('language is Dutch; this reply is in German');
  });

  it('inserts the whole text and counts the use', async () => {
    const services = playedServices(answering({ ok: true }));
    const onUsed = vi.fn();
    const { root, click, until } = await draw(
      view(page({ orderId: '1', carrier: 'UPS' }), onUsed),
      services,
    );
    await until(() => expect(canInsert(root)).toBe(true));
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
    const { root, click, until } = await draw(
      view(page({ orderId: '1', carrier: 'UPS' }), onUsed),
      services,
    );
    await until(() => expect(canInsert(root)).toBe(true));
    await click('[data-insert]');
    await until(() => expect(root.querySelector('[role="status"]')?.textContent).toContain(words));
    expect(onUsed).not.toHaveBeenCalled();
  });

  it('copies where there is no message box', async () => {
    const services = playedServices();
    const { root, click, until } = await draw(view(undefined), services);
    await write(root, 'order_id', '1');
    await write(root, 'carrier', 'UPS');
    expect(canInsert(root)).toBe(false);
    await click('[data-copy]');
    await until(() => expect(services.copy).toHaveBeenCalledWith('Order 1 with UPS.'));
  });
});

const own = (body: string, meaning?: string): ShownTemplate =>
  showOwn({
    id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b01',
    name: 'Mine',
    topic: 'delivery',
    words: '',
    bodies: { de: body },
    ...(meaning !== undefined && { meaning }),
  });
const found = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-guard] [data-code]')].map(
    ({ dataset }) => dataset.code,
  );

describe('a reply of her own', () => {
  it('is written in a language that it has, and says so', async () => {
    const shown = own('Hallo {{ buyer_name }}', 'say hello');
    const services = playedServices();
    const { root } = await draw(
      view(page({ buyerName: 'Jana' }), undefined, 'fr', shown),
      services,
    );
    expect(preview(root)).toBe('Hallo Jana');
    expect(root.textContent).toContain('no text in French yet; this one is in German');
    expect(root.textContent).toContain('say hello');
  });

  it('does not insist on what a condition leaves out', async () => {
    const shown = own('Hallo.{% if tracking_number %} Nummer {{ tracking_number }}.{% endif %}');
    const { root, until } = await draw(view(page({}), undefined, 'de', shown), playedServices());
    expect(preview(root)).toBe('Hallo.');
    await until(() => expect(canInsert(root)).toBe(true));
    await write(root, 'tracking_number', '1Z999');
    expect(preview(root)).toBe('Hallo. Nummer 1Z999.');
  });

  it('shows days in the buyer’s form, and asks again where none can be read', async () => {
    const shown = own('Bis {{ ship_by | plus_days: 2 }}.');
    const { root, until } = await draw(
      view(page({ shipBy: 'Nov 24, 2026' }), undefined, 'de', shown),
      playedServices(),
    );
    expect(preview(root)).toBe('Bis 26. November 2026.');
    await write(root, 'ship_by', '03/04/2026');
    await until(() => expect(root.textContent).toContain('Which day is this?'));
    expect(canInsert(root)).toBe(false);
  });

  it('with a mistake in its text says where it is', async () => {
    const shown = own('Hallo\n{{ nobody }}');
    const { root } = await draw(view(page({}), undefined, 'de', shown), playedServices());
    expect(root.textContent).toContain('Line 2: There is no value “nobody”');
    expect(root.querySelector('[data-insert]')).toBeNull();
  });
});

describe('the guard', () => {
  it('names what breaks a rule, and inserts it only after a second click', async () => {
    const services = playedServices(answering({ ok: true }));
    const shown = own('Schreiben Sie an hilfe@acme.de.');
    const { root, until, click } = await draw(view(page({}), undefined, 'de', shown), services);
    await until(() => expect(found(root)).toContain('M-CONTACT'));
    const button = () => root.querySelector('[data-insert]')?.textContent;
    expect(button()).toContain('Insert anyway (errors: 1)');
    await click('[data-insert]');
    expect(services.client.ask).not.toHaveBeenCalled();
    expect(button()).toContain('once more');
    await click('[data-insert]');
    await until(() => expect(services.client.ask).toHaveBeenCalledOnce());
  });

  it('knows the buyer’s language from the last message', async () => {
    const lastBuyerText = 'Bonjour, où est mon colis ? Je ne le trouve pas et je suis inquiet.';
    const shown = own('Ihr Paket ist unterwegs und wird in den nächsten Tagen bei Ihnen sein.');
    const reply = { ...page({ lastBuyerText }), language: 'de' };
    const { root, until } = await draw(view(reply, undefined, 'de', shown), playedServices());
    await until(() => expect(found(root)).toContain('Z-LANGUAGE'));
    expect(root.textContent).toContain('language is French; this reply is in German');
  });

  it('says when nothing is wrong', async () => {
    const shown = own('Ihr Paket ist unterwegs.');
    const { root, until } = await draw(view(page({}), undefined, 'de', shown), playedServices());
    await until(() => expect(root.querySelector('[data-clean]')).not.toBeNull());
  });
});

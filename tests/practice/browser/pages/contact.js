import { h } from '../lib/dom.js';
import { href, orderNow, params, t } from '../lib/model.js';
import { send } from '../lib/witness.js';
import { composer } from './compose.js';

const TOPICS = ['shipping', 'custom', 'invoice', 'other'];

function topics() {
  return h(
    'fieldset',
    { class: 'topics' },
    h('legend', {}, t('contact.topic')),
    ...TOPICS.map((topic, at) =>
      h('kat-radiobutton', {
        name: 'contact-topic',
        value: topic,
        label: t(`contact.topic.${topic}`),
        checked: at === 0,
      }),
    ),
  );
}

/** The question before sending: a drawn dialog with Send; only that click puts the message in `sent`. */
function confirmation(order, note) {
  const text = () => window.practice.value('message') ?? '';
  const modal = h('kat-modal', { header: t('contact.confirm'), id: 'contact-confirm' });
  const submit = () => {
    const topic = document.querySelector('input[name="contact-topic"]:checked')?.value ?? '';
    send({ kind: 'contact', orderId: order.id, topic, text: text() });
    modal.removeAttribute('visible');
    note.replaceChildren(h('kat-alert', { variant: 'success', description: t('inbox.sent.note') }));
  };
  modal.append(
    h('kat-button', {
      slot: 'footer',
      variant: 'primary',
      label: t('inbox.send'),
      'data-testid': 'confirm-send',
      onclick: submit,
    }),
  );
  return modal;
}

/** The contact form of one order. */
export function contactPage() {
  const order = orderNow();
  const spec = {
    attr: 'message',
    key: 'message',
    element: 'kat-textarea',
    label: 'contact.message',
    rows: 8,
    max: 4000,
    group: 'contact-buyer-text-area',
    plain: {},
  };
  const { nodes } = composer([spec], { message: params().get('message') ?? '' });
  const note = h('div', { role: 'status' });
  const modal = confirmation(order, note);
  const ask = () => modal.setAttribute('visible', 'true');
  return {
    node: h(
      'div',
      { id: 'ayb-contact-buyer', class: 'card' },
      h(
        'div',
        { class: 'ayb-contact-buyer-header' },
        h('h2', {}, t('contact.title', { buyer: order.buyer })),
      ),
      h(
        'p',
        { class: 'soft' },
        t('order.id'),
        ' ',
        h('a', { href: href(`/orders-v3/order/${order.id}`) }, order.id),
      ),
      topics(),
      ...nodes,
      h(
        'div',
        { class: 'contact-buyer-file-input' },
        h('label', {}, t('contact.file'), ' ', h('input', { type: 'file' })),
      ),
      h(
        'div',
        { class: 'page-actions' },
        h('kat-button', {
          class: 'ayb-contact-form-send-button',
          variant: 'primary',
          label: t('inbox.send'),
          onclick: ask,
        }),
      ),
      note,
      modal,
    ),
  };
}

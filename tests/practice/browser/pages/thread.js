import { fill, surroundings } from '../form/surroundings.js';
import { h } from '../lib/dom.js';
import { params, t } from '../lib/model.js';
import { send } from '../lib/witness.js';
import { composer } from './compose.js';
import { attributeOf, instantOf, written } from './thread-times.js';

/** One message of the classic inbox: the side is told by the place of its container. */
function bubble(message, buyer) {
  const seller = message.from === 'seller';
  const at = instantOf(message);
  return h(
    'article',
    {
      class: `message thread-message-max-width-container-${seller ? 'right' : 'left'}`,
      lang: message.language,
    },
    h(
      'header',
      {},
      h('strong', {}, seller ? t('inbox.you') : buyer),
      ' ',
      h('time', { datetime: attributeOf(at) }, written(at)),
    ),
    h('p', {}, message.text),
  );
}

/** One message of the newer inbox: the side is told by who has which part. */
function card(message, buyer) {
  const seller = message.from === 'seller';
  return h(
    'div',
    {
      class: 'message',
      'data-testid': 'thread-message',
      'data-party-role': seller ? 'SELLER' : 'BUYER',
    },
    h('strong', {}, seller ? t('inbox.you') : buyer),
    ' ',
    h('span', { class: 'timestamp' }, written(instantOf(message))),
    h('div', { class: 'message-body' }, message.text),
  );
}

/**
 * The conversation with its reply box; what is sent stands there as a message at once.
 * @param {object} thread @param {object} order @param {boolean} isNew markup of the newer inbox
 * @param {() => void} answered called after sending
 */
export function conversation(thread, order, isNew, answered) {
  const spec = {
    attr: 'reply',
    key: 'reply',
    element: 'kat-textarea',
    label: 'inbox.reply',
    placeholder: 'inbox.placeholder',
    rows: 6,
    group: 'reply-box',
    plain: { 'data-testid': 'reply-textarea' },
  };
  const { nodes } = composer([spec], { reply: params().get('message') ?? '' });
  const { outer, inner } = surroundings();
  const draw = isNew ? card : bubble;
  // The newer inbox shows the latest message on top.
  const all = () => thread.messages.map((message) => draw(message, order.buyer));
  const messages = () => (isNew ? all().reverse() : all());
  fill(inner, messages);
  const note = h('div', { role: 'status' });
  const submit = () => {
    const text = window.practice.value('reply') ?? '';
    send({ kind: 'reply', orderId: order.id, text });
    thread.messages.push({ from: 'seller', at: Date.now(), text });
    thread.needed = false;
    inner.replaceChildren(...messages());
    answered();
    note.replaceChildren(h('kat-alert', { variant: 'success', description: t('inbox.sent.note') }));
  };
  return h(
    'section',
    { class: 'card conversation' },
    h('h2', {}, order.buyer),
    h('div', { class: 'messages' }, outer),
    ...nodes,
    h(
      'div',
      { class: 'page-actions' },
      h('kat-button', {
        variant: 'primary',
        label: t('inbox.send'),
        'data-testid': 'send-reply',
        onclick: submit,
      }),
    ),
    note,
  );
}

import { h } from '../lib/dom.js';
import { href, listings, orders, params, t, threads } from '../lib/model.js';
import { send } from '../lib/witness.js';
import { composer } from './compose.js';

const orderOf = (thread) => orders.find((order) => order.id === thread.orderId);

function bubble(message, buyer) {
  const seller = message.from === 'seller';
  return h(
    'article',
    {
      class: `message ${seller ? 'thread-message-max-width-container-right' : 'thread-message-max-width-container-left'}`,
    },
    h(
      'header',
      {},
      h('strong', {}, seller ? t('inbox.you') : buyer),
      ' ',
      h('time', {}, message.date),
    ),
    h('p', {}, message.text),
  );
}

function threadList(shown, path) {
  const filter = params().get('fi') ?? 'all';
  const listed = threads.filter(
    (thread) => filter !== 'responseNeeded' || thread.needed || thread === shown,
  );
  const items = listed.map((thread) => {
    const target = href(`${path}?fi=${filter}&cc=${thread.id}`);
    return h(
      'li',
      {},
      h(
        'a',
        { href: target, 'aria-current': thread === shown ? 'true' : undefined },
        h('strong', {}, orderOf(thread).buyer),
        h('span', { class: 'soft-line' }, thread.messages.at(-1).text),
        thread.needed &&
          h('span', { class: 'case-status-label' }, t('inbox.timeLeft', { time: thread.timeLeft })),
      ),
    );
  });
  return h(
    'section',
    { class: 'card threads' },
    h(
      'div',
      { id: 'threads-list-search-bar' },
      h('kat-input', {
        placeholder: t('inbox.search'),
        'kat-aria-label': t('inbox.search'),
        type: 'search',
      }),
    ),
    h('ul', {}, ...items),
  );
}

function filters(path) {
  const link = (fi, key, id) => h('a', { id, href: href(`${path}?fi=${fi}`) }, t(key));
  return h(
    'nav',
    { class: 'inbox-filters', 'aria-label': t('inbox.filters') },
    link('all', 'inbox.all', 'all-messages-link'),
    link('responseNeeded', 'inbox.needed', 'response-needed-link'),
    link('sent', 'inbox.sent', 'sent-messages-link'),
  );
}

function orderPane(order) {
  const listing = listings.find((one) => one.sku === order.sku);
  return h(
    'aside',
    { class: 'card order-pane', 'data-testid': 'order-context' },
    h('h2', {}, t('inbox.order')),
    h(
      'p',
      {},
      h(
        'a',
        { href: href(`/orders-v3/order/${order.id}`), 'data-test-id': 'order-id-value' },
        order.id,
      ),
    ),
    h('p', {}, listing.title),
    h('p', { class: 'soft-line' }, `ASIN ${listing.asin} · SKU ${listing.sku}`),
  );
}

function conversation(thread) {
  const order = orderOf(thread);
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
  const messages = h(
    'div',
    { class: 'messages' },
    ...thread.messages.map((message) => bubble(message, order.buyer)),
  );
  const note = h('div', { role: 'status' });
  const submit = () => {
    send({ kind: 'reply', orderId: order.id, text: window.practice.value('reply') ?? '' });
    note.replaceChildren(h('kat-alert', { variant: 'success', description: t('inbox.sent.note') }));
  };
  return h(
    'section',
    { class: 'card conversation' },
    h('h2', {}, order.buyer),
    messages,
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

/**
 * Buyer-seller messages: filters, threads, the conversation with its reply box, the order.
 * @param {'inbox' | 'inbox-v3'} version
 */
export function inboxPage(version) {
  const path = `/messaging/${version}`;
  const shown = threads.find((thread) => thread.id === params().get('cc')) ?? threads[0];
  const columns = h(
    'div',
    { class: 'inbox-columns' },
    threadList(shown, path),
    conversation(shown),
    orderPane(orderOf(shown)),
  );
  return {
    node: h(
      'div',
      { id: version === 'inbox' ? 'messaging-root' : 'messaging-v3-root' },
      h('h1', {}, t(`page.${version}`)),
      filters(path),
      columns,
    ),
  };
}

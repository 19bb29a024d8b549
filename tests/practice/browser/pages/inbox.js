import { h } from '../lib/dom.js';
import { conditions, framed, href, listings, orders, params, t, threads } from '../lib/model.js';
import { conversation } from './thread.js';
import { hoursLeft } from './thread-times.js';

const orderOf = (thread) => orders.find((order) => order.id === thread.orderId);

/** What the page says of a thread that waits. */
function label(thread) {
  const left = hoursLeft(thread);
  if (left === undefined) return undefined;
  const isFixed = params().get('ago') === null;
  const time = isFixed ? thread.timeLeft : `${Math.floor(left)} h`;
  const text = left <= 0 && !isFixed ? t('inbox.overdue') : t('inbox.timeLeft', { time });
  return h('span', { class: 'case-status-label' }, text);
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
        label(thread),
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

/** The list, the conversation and its order, side by side. */
function columns(shown, path, isNew) {
  let list = threadList(shown, path);
  const redraw = () => {
    const next = threadList(shown, path);
    list.replaceWith(next);
    list = next;
  };
  const order = orderOf(shown);
  return h(
    'div',
    { class: 'inbox-columns' },
    list,
    conversation(shown, order, isNew, redraw),
    orderPane(order),
  );
}

/** List and conversation in a document of their own, the filters in the page around it. */
function threadFrame(version) {
  const url = new URL(location.href);
  url.pathname = `/messaging/${version}/threads`;
  url.searchParams.set('frame', '1');
  return h('iframe', { class: 'page-frame', src: url.href, title: t('page.inbox') });
}

/**
 * Buyer-seller messages: filters, threads, the conversation with its reply box, the order.
 * @param {'inbox' | 'inbox-v3'} version
 */
export function inboxPage(version) {
  const path = location.pathname.startsWith('/amazonsell')
    ? '/amazonsell/messaging/inbox'
    : `/messaging/${version}`;
  const shown = threads.find((thread) => thread.id === params().get('cc')) ?? threads[0];
  const isApart = conditions().has('threadframe');
  if (isApart && framed()) return { node: columns(shown, path, version !== 'inbox') };
  return {
    node: h(
      'div',
      { id: version === 'inbox' ? 'messaging-root' : 'messaging-v3-root' },
      h('h1', {}, t(`page.${version}`)),
      filters(path),
      isApart ? threadFrame(version) : columns(shown, path, version !== 'inbox'),
    ),
  };
}

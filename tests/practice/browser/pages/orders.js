import { h } from '../lib/dom.js';
import { conditions, href, listings, orderNow, orders, params, t } from '../lib/model.js';
import { own } from '../lib/witness.js';

const listingOf = (order) => listings.find((listing) => listing.sku === order.sku);
const statusOf = (order) => t(`order.${order.status}`);

function row(order) {
  return h(
    'tr',
    {},
    h('td', { 'data-test-id': 'oth-order-date' }, order.date),
    h(
      'td',
      { 'data-test-id': 'oth-order-details' },
      h(
        'div',
        { class: 'cell-body-title' },
        h('a', { href: href(`/orders-v3/order/${order.id}`) }, order.id),
      ),
      h(
        'a',
        {
          'data-test-id': 'buyer-name-with-link',
          href: href(`/messaging/contact?orderId=${order.id}`),
        },
        order.buyer,
      ),
    ),
    h(
      'td',
      { 'data-test-id': 'oth-product-info' },
      h('div', { class: 'myo-list-orders-product-name-cell' }, listingOf(order).title),
    ),
    h('td', {}, h('span', { class: 'main-status' }, statusOf(order))),
  );
}

/** A row as New Seller Central draws it: no attributes of its own. */
const plainRow = (order) =>
  h(
    'tr',
    {},
    h('td', {}, h('a', { href: href(`/amazonsell/orders/${order.id}`) }, order.id)),
    h('td', {}, order.date),
    h('td', {}, listingOf(order).title),
    h('td', {}, statusOf(order)),
  );

/** The orders of the tab in the address; none with `empty=1`. */
function ordersNow() {
  if (params().get('empty') === '1') return [];
  const tab = /\/(mfn|fba)\/([a-z]+)/.exec(location.pathname)?.[2] ?? 'all';
  return tab === 'all' ? orders : orders.filter(({ status }) => status === tab);
}

function ordersTable(isNew) {
  const head = (
    isNew
      ? ['order.id', 'order.date', 'order.product', 'status']
      : ['order.date', 'order.id', 'order.product', 'status']
  ).map((key) => h('th', { scope: 'col' }, t(key)));
  const marks = isNew
    ? { class: 'awsui_table_wih1l_practice awsui-context-compact-table' }
    : { id: 'orders-table' };
  return h(
    'table',
    conditions().has('unknown') ? {} : marks,
    h('thead', {}, h('tr', {}, ...head)),
    h('tbody', {}, ...ordersNow().map(isNew || conditions().has('unknown') ? plainRow : row)),
  );
}

/** The list of orders: plain tables with `data-test-id`, no Katal; Cloudscape in New Seller Central. */
export function ordersPage() {
  const isNew = location.pathname.startsWith('/amazonsell');
  const box = h('div', { class: 'table-box' });
  const total = () =>
    h(
      'h2',
      { class: conditions().has('unknown') ? 'soft' : 'total-orders-heading' },
      h('span', {}, String(ordersNow().length)),
      ` ${t('nav.orders')}`,
    );
  const show = () => box.replaceChildren(...(isNew ? [] : [total()]), ordersTable(isNew));
  if (conditions().has('late')) {
    box.append(h('div', { id: 'apploading', role: 'status' }, t('loading')));
    setTimeout(() => own(show), 1500);
  } else show();
  return {
    node: h('div', { id: isNew ? 'casino-orders' : 'MYO-app' }, h('h1', {}, t('page.orders')), box),
  };
}

function fact(label, id, value) {
  return h(
    'div',
    { class: 'fact' },
    h('dt', {}, t(label)),
    h('dd', {}, h('span', { 'data-test-id': id }, value)),
  );
}

function summary(order) {
  const channel = t(order.fulfilment);
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, t('order.summary')),
    h(
      'dl',
      { class: 'facts' },
      fact('order.shipBy', 'order-summary-shipby-value', order.shipBy),
      fact('order.deliverBy', 'order-summary-deliverby-value', order.deliverBy),
      fact('order.date', 'order-summary-purchase-date-value', order.date),
      fact('order.service', 'order-summary-shipping-service-value', order.service),
      fact('order.fulfilment', 'order-summary-fulfillment-channel-value', channel),
      fact('order.channel', 'order-summary-sales-channel-value', order.channel),
    ),
  );
}

function shipping(order) {
  const contact = h('a', { href: href(`/messaging/contact?orderId=${order.id}`) }, order.buyer);
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, t('order.address')),
    h(
      'address',
      { 'data-test-id': 'shipping-section-buyer-address' },
      h('span', { 'data-test-id': 'shipping-section-recipient-name' }, order.recipient),
      ...order.address.flatMap((line) => [h('br'), line]),
    ),
    h('p', {}, h('span', { 'data-test-id': 'shipping-section-phone' }, order.phone)),
    h(
      'p',
      {},
      t('order.contact'),
      ' ',
      h('span', { 'data-test-id': 'shipping-section-contact-buyer-value' }, contact),
    ),
  );
}

function contents(order) {
  const listing = listingOf(order);
  const head = ['status', 'order.product', 'order.quantity', 'order.price'].map((key) =>
    h('th', { scope: 'col' }, t(key)),
  );
  const product = h(
    'td',
    {},
    h('a', { href: href(`/interactive/listing/workflow/edit?sku=${listing.sku}`) }, listing.title),
    h('br'),
    `ASIN ${listing.asin} · SKU ${listing.sku}`,
  );
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, t('order.items')),
    h(
      'table',
      { class: 'a-keyvalue' },
      h('thead', {}, h('tr', {}, ...head)),
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h('td', {}, h('span', { 'data-test-id': 'item-status-label' }, statusOf(order))),
          product,
          h('td', {}, String(order.quantity)),
          h('td', {}, order.total),
        ),
      ),
    ),
    order.tracking &&
      h(
        'p',
        {},
        t('order.tracking'),
        ' ',
        h('span', { 'data-test-id': 'tracking-id-value' }, order.tracking),
      ),
  );
}

/** One order. */
export function orderPage() {
  const order = orderNow();
  const { id } = order;
  const button = h('kat-button', {
    label: t('order.contact'),
    onclick: () => location.assign(href(`/messaging/contact?orderId=${id}`)),
  });
  return {
    node: h(
      'div',
      { id: 'MYO-app' },
      h(
        'header',
        { class: 'page-heading' },
        h('h1', {}, t('page.order')),
        h(
          'p',
          { class: 'soft' },
          t('order.id'),
          ' ',
          h('span', { 'data-test-id': 'order-id-value' }, id),
        ),
        h('div', { 'data-test-id': 'order-details-header-action-buttons' }, button),
      ),
      h('div', { class: 'columns' }, summary(order), shipping(order)),
      contents(order),
    ),
  };
}

import { h } from '../lib/dom.js';
import { href, listings, orders, t, threads } from '../lib/model.js';
import { inboxPage } from './inbox.js';
import { productsView } from './inventory.js';
import { listingPage } from './listing.js';

const count = (items, test) => items.filter(test).length;

function tasks() {
  const task = (key, n, target) => h('li', {}, h('a', { href: href(target) }, t(key, { n })));
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, t('home.tasks')),
    h(
      'ul',
      { class: 'plain-list' },
      task(
        'home.task.messages',
        count(threads, (thread) => thread.needed),
        '/messaging/inbox?fi=responseNeeded',
      ),
      task(
        'home.task.suppressed',
        count(listings, (listing) => listing.status === 'suppressed'),
        '/myinventory/inventory',
      ),
      task(
        'home.task.ship',
        count(orders, (order) => order.status === 'unshipped'),
        '/orders-v3/mfn/unshipped',
      ),
    ),
  );
}

/** The classic home page. */
export function homePage() {
  return {
    node: h(
      'div',
      {},
      h('h1', {}, t('page.home')),
      h('p', { class: 'soft' }, t('home.hello')),
      tasks(),
    ),
  };
}

/** The new home: its views come and go while the address stays the same. */
export function businessPage() {
  const views = {
    overview: () => tasks(),
    products: () => productsView(),
    listing: () => listingPage('workflow', 'edit').node,
    messages: () => inboxPage('inbox').node,
  };
  const stage = h('div', { class: 'casino-stage' });
  const buttons = Object.keys(views).map((name) =>
    h(
      'button',
      { type: 'button', class: 'view-button', 'data-view': name, onclick: () => show(name) },
      t(`business.${name}`),
    ),
  );
  const show = (name) => {
    stage.replaceChildren(views[name]());
    for (const button of buttons)
      button.toggleAttribute('aria-current', button.dataset.view === name);
  };
  show('overview');
  return {
    node: h(
      'div',
      { class: 'casino-page' },
      h('h1', {}, t('page.home')),
      h('div', { class: 'view-bar' }, ...buttons),
      stage,
    ),
  };
}

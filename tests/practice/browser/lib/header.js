import { h } from './dom.js';
import { href, language, languages, merchant, params, stores, t } from './model.js';
import { own } from './witness.js';

const LINKS = [
  ['nav.index', '/'],
  ['nav.home', '/home'],
  ['nav.inventory', '/myinventory/inventory'],
  ['nav.listing', '/interactive/listing/workflow/edit?sku=TOWEL-01'],
  ['nav.classic', '/abis/listing/edit?sku=TOWEL-01'],
  ['nav.create', '/interactive/listing/workflow/create'],
  ['nav.orders', '/orders-v3/mfn/unshipped'],
  // The sample messages are old; by this link the last one is two hours old, and its clock runs.
  ['nav.messages', '/messaging/inbox?fi=responseNeeded&ago=2'],
  ['nav.business', '/amazonsell/business'],
];

const storeNow = () => (params().get('store') ?? 'US').toUpperCase();
const labelNow = () => params().get('storeLabel') ?? stores[storeNow()] ?? storeNow();

/** Account and store switcher, in the light DOM under the class names of the real header. */
function switcher(store) {
  const panel = h('div', {
    id: 'ngstrim-account-switcher-dropdown',
    class: 'switcher-panel',
    role: 'listbox',
    hidden: true,
  });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'dropdown-account-switcher-header',
      'aria-label': t('storeSwitcher'),
      'aria-expanded': 'false',
    },
    h(
      'span',
      { class: 'dropdown-account-switcher-header-label' },
      h('span', { class: 'dropdown-account-switcher-header-label-global' }, merchant),
      h('span', { 'aria-hidden': 'true' }, ' | '),
      store,
    ),
  );
  const open = (yes) => {
    panel.toggleAttribute('hidden', !yes);
    button.setAttribute('aria-expanded', String(yes));
  };
  const choose = (code) => {
    const url = new URL(location.href);
    url.searchParams.set('store', code);
    url.searchParams.delete('storeLabel');
    history.replaceState(history.state, '', url);
    open(false);
    document.dispatchEvent(new Event('practice-store'));
  };
  button.addEventListener('click', () => own(() => open(panel.hidden)));
  panel.append(
    ...Object.entries(stores).map(([code, name]) =>
      h(
        'button',
        { type: 'button', role: 'option', 'data-store': code, onclick: () => choose(code) },
        name,
      ),
    ),
  );
  return h('div', { class: 'switcher' }, button, panel);
}

function languageChoice() {
  const change = (event) => {
    const url = new URL(location.href);
    url.searchParams.set('lang', event.target.value);
    location.assign(url);
  };
  const options = Object.entries(languages).map(([code, name]) =>
    h('option', { value: code, selected: code === language }, name),
  );
  return h(
    'select',
    { 'aria-label': t('languageSwitcher'), class: 'language-choice', onchange: change },
    ...options,
  );
}

function links() {
  return LINKS.map(([key, target]) => h('a', { href: href(target) }, t(key)));
}

/** The header that every page bears; its links follow the choices of the moment. */
export function header() {
  const store = h('span', { class: 'dropdown-account-switcher-header-label-regional' }, labelNow());
  const menu = h('nav', { class: 'main-menu', 'aria-label': t('menu') }, ...links());
  const follow = () => menu.replaceChildren(...links());
  document.addEventListener('practice-store', () => {
    store.textContent = labelNow();
    follow();
  });
  return h(
    'header',
    { id: 'sc-navbar-container' },
    h('a', { class: 'skip-link', href: '#practice-main' }, t('skip')),
    h(
      'div',
      { id: 'navbar' },
      h('a', { class: 'site-name', href: href('/') }, t('site')),
      switcher(store),
      h('input', {
        type: 'search',
        id: 'sc-search-field',
        class: 'ngstrim-search',
        placeholder: t('searchHeader'),
        'aria-label': t('searchHeader'),
      }),
      languageChoice(),
    ),
    menu,
  );
}

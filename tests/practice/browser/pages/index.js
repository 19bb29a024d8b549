import { h } from '../lib/dom.js';
import { allConditions, href, listings, pages, params, stores, t } from '../lib/model.js';
import { own } from '../lib/witness.js';

/** An example address with the chosen sample put in where the page takes one. */
function exampleOf(page) {
  const url = new URL(page.example, location.origin);
  const now = params();
  const listing = /^(workflow|classic)-edit$/.test(page.id);
  if (listing && now.get('sku')) url.searchParams.set('sku', now.get('sku'));
  if (listing && now.get('empty')) url.searchParams.set('empty', '1');
  return href(`${url.pathname}${url.search}${url.hash}`);
}

function pageList() {
  return pages
    .filter((page) => page.id !== 'index')
    .map((page) =>
      h(
        'li',
        {},
        h('a', { href: exampleOf(page) }, t(`page.${page.id}`)),
        h('code', {}, page.example.split('?')[0]),
      ),
    );
}

/** Puts one choice into the address, without a load. */
function choose(name, value) {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}

function switches(changed) {
  const on = new Set((params().get('with') ?? '').split(',').filter(Boolean));
  return allConditions.map((name) => {
    const flip = (event) => {
      if (event.detail?.checked) on.add(name);
      else on.delete(name);
      choose('with', [...on].join(','));
      changed();
    };
    const toggle = h('kat-toggle', {
      label: t(`condition.${name}`),
      checked: on.has(name),
      'data-condition': name,
    });
    toggle.addEventListener('change', (event) => own(() => flip(event)));
    return h('li', {}, toggle);
  });
}

function select(label, name, options, changed) {
  const pick = (event) => {
    choose(name, event.target.value);
    changed();
  };
  const chosen = params().get(name) ?? (name === 'store' ? 'US' : '');
  return h(
    'label',
    { class: 'plain-field' },
    label,
    h(
      'select',
      { onchange: pick },
      ...options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
    ),
  );
}

/** What there is to practise with, and how hard it shall be. */
export function indexPage() {
  const list = h('ul', { class: 'page-list' }, ...pageList());
  const changed = () => {
    list.replaceChildren(...pageList());
    document.dispatchEvent(new Event('practice-store'));
  };
  const samples = [
    ['', t('choose')],
    ...listings.map((listing) => [listing.sku, `${listing.sku} (${listing.store})`]),
  ];
  const empty = h('kat-toggle', {
    label: t('index.empty'),
    checked: params().get('empty') === '1',
  });
  empty.addEventListener('change', (event) =>
    own(() => {
      choose('empty', event.detail?.checked ? '1' : '');
      changed();
    }),
  );
  document.addEventListener('practice-store', () => list.replaceChildren(...pageList()));
  return {
    node: h(
      'div',
      {},
      h('h1', {}, t('index.title')),
      h('p', { class: 'lead' }, t('index.intro')),
      h(
        'div',
        { class: 'columns wide-first' },
        h('section', { class: 'card' }, h('h2', {}, t('index.pages')), list),
        h(
          'div',
          {},
          h(
            'section',
            { class: 'card' },
            h('h2', {}, t('index.settings')),
            select(t('storeSwitcher'), 'store', Object.entries(stores), changed),
            select(t('index.sample'), 'sku', samples, changed),
            empty,
          ),
          h(
            'section',
            { class: 'card' },
            h('h2', {}, t('index.conditions')),
            h('p', { class: 'soft' }, t('index.conditionsHint')),
            h('ul', { class: 'plain-list switches' }, ...switches(changed)),
          ),
        ),
      ),
    ),
  };
}

import { decoysBefore, feedbackWidget } from '../form/decoys.js';
import { Form } from '../form/form.js';
import { spelling } from '../form/names.js';
import { dialogs, fill, surroundings } from '../form/surroundings.js';
import { h } from '../lib/dom.js';
import { conditions, fields, href, listingNow, listings, t } from '../lib/model.js';
import { own } from '../lib/witness.js';
import { imagesTab } from './images.js';
import { variationsTab } from './variations.js';

const LAYOUTS = {
  workflow: {
    style: 'new',
    root: '/interactive/listing/workflow/',
    tabs: ['listing', 'images', 'variations', 'offer', 'product_details', 'safety_and_compliance'],
  },
  classic: {
    style: 'bare',
    root: '/abis/listing/',
    tabs: [
      'product_identity',
      'description',
      'product_details',
      'variations',
      'offer',
      'images',
      'safety_and_compliance',
    ],
  },
};

/** The tab that the address names, in its path or in its hash. */
function tabNow(tabs) {
  const named = [location.hash.slice(1), location.pathname.split('/').filter(Boolean).at(-1) ?? ''];
  return named.find((name) => tabs.includes(name)) ?? tabs[0];
}

/** True when the address names its tab in the path (`…/edit/images`), not in the hash. */
function tabInPath(layout) {
  return location.pathname.slice(layout.root.length).split('/').filter(Boolean).length > 1;
}

function addressOf(tab, layout) {
  const [kind] = location.pathname.slice(layout.root.length).split('/');
  return `${layout.root}${kind}/${tab}${location.search}`;
}

/**
 * The listing editor, both generations. A tab's fields are made when it is opened first and kept
 * (hidden) afterwards.
 * @param {'workflow' | 'classic'} kind
 * @param {'edit' | 'create'} action
 */
export function listingPage(kind, action) {
  const layout = LAYOUTS[kind];
  const listing = listingNow(action === 'edit' ? 'TOWEL-01' : undefined);
  const options = { style: spelling(layout.style), layout: kind };
  const form = new Form(fields, listing, options);
  const panels = new Map();
  const stage = h('div', { class: 'panels' });
  const headers = layout.tabs.map((tab) =>
    h('kat-tab-header', {
      'tab-id': tab,
      label: t(`tab.${tab}`),
      id: kind === 'classic' ? `${tab}-link` : `${tab}-tab`,
      'data-testid': `${tab}-tab`,
    }),
  );

  const nodesOf = (tab) => {
    if (tab === 'images') return [imagesTab(listing, kind)];
    if (tab === 'variations') return [variationsTab(listing, options)];
    const decoys = conditions().has('decoys') ? [decoysBefore(options)] : [];
    return [...decoys, ...form.nodes(tab)];
  };
  const show = (tab) => {
    if (!panels.has(tab)) {
      const { outer, inner } = surroundings();
      const panel = h('div', { class: 'panel', role: 'tabpanel' }, outer);
      fill(inner, () => nodesOf(tab));
      panels.set(tab, panel);
      stage.append(panel);
    }
    for (const [name, panel] of panels) panel.toggleAttribute('hidden', name !== tab);
    for (const header of headers)
      header.toggleAttribute('selected', header.getAttribute('tab-id') === tab);
  };
  show(tabNow(layout.tabs));

  const tabs = h('kat-tabs', {}, ...headers);
  tabs.addEventListener('tab', (event) =>
    own(() => {
      const { tab } = event.detail;
      // The classic page turns its tabs by the hash, and hears of it as of any other.
      if (tabInPath(layout)) history.pushState(null, '', addressOf(tab, layout));
      else location.hash = tab;
      show(tab);
    }),
  );
  const page = h(
    'div',
    kind === 'classic'
      ? { id: 'marathonUI', class: 'marathon-page-container' }
      : { class: 'listing-workflow' },
    heading(listing, kind, action),
    conditions().has('alert') &&
      h('kat-alert', { variant: 'danger', header: t('alert.title'), description: t('alert.body') }),
    h('nav', {}, tabs),
    stage,
    ...dialogs(),
    footer(kind, listing),
    conditions().has('decoys') && feedbackWidget(),
  );
  return { node: page, onTab: () => show(tabNow(layout.tabs)) };
}

function heading(listing, kind, action) {
  const id = listing.asin ? `ASIN ${listing.asin}` : '';
  return h(
    'header',
    { class: 'page-heading' },
    h('h1', {}, t(`page.${kind}-${action}`)),
    h(
      'p',
      { class: 'soft', 'data-testid': 'listing-identity' },
      [listing.sku && `SKU ${listing.sku}`, id, listing.productType].filter(Boolean).join(' · '),
    ),
  );
}

function footer(kind, listing) {
  const note = h('div', { role: 'status' });
  const save = () =>
    note.replaceChildren(h('kat-alert', { variant: 'success', description: t('saved') }));
  const at = listings.findIndex((one) => one.sku === listing.sku);
  const next = listings[(at + 1) % listings.length];
  const submit =
    kind === 'classic'
      ? { id: 'submit-button' }
      : { id: 'form-submit-button', 'data-testid': 'continue-button' };
  return h(
    'footer',
    { class: 'page-actions' },
    h('kat-button', { variant: 'primary', label: t('action.save'), onclick: save, ...submit }),
    h('kat-link', {
      label: t('action.nextListing'),
      href: href(`${location.pathname}?sku=${next.sku}${location.hash}`),
      'data-testid': 'next-listing',
    }),
    note,
  );
}

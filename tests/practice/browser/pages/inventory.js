import { h } from '../lib/dom.js';
import { href, listings, picture, t } from '../lib/model.js';

const editAddress = (listing) =>
  href(
    `/interactive/listing/workflow/edit?sku=${listing.sku}&asin=${listing.asin}&productType=${listing.productType}`,
  );

const EMPHASIS = { active: 'success', inactive: 'warning', suppressed: 'error' };

function identity(name, value) {
  return h(
    'div',
    { class: 'JanusSplitBox-module__row--eI7sY' },
    h('div', { class: 'JanusSplitBox-module__panel--AbYDg' }, name),
    h(
      'div',
      { class: 'JanusSplitBox-module__panel--AbYDg' },
      h('span', { class: 'JanusRichText-module__defaultText--pMlk1' }, value),
    ),
  );
}

function cellInput(listing, key) {
  return h('kat-input', {
    class: 'CellInput-module__input--Zp2',
    value: listing[key],
    'kat-aria-label': t(`field.${key}`),
  });
}

function row(listing) {
  return h(
    'div',
    { 'data-sku': listing.sku, class: 'inventory-item' },
    h(
      'div',
      { class: 'JanusTable-module__tableContentRow--k3ViT inventory-row' },
      h('img', { src: picture(listing.images.MAIN), alt: '', width: 56, height: 56 }),
      h(
        'div',
        {},
        h(
          'div',
          { class: 'ProductDetails-module__titleContainer--f9Q' },
          h('a', { href: `/dp/${listing.asin}`, target: '_blank' }, listing.title),
        ),
        identity('ASIN', listing.asin),
        identity('SKU', listing.sku),
      ),
      h('kat-label', {
        text: t(`status.${listing.status}`),
        emphasis: EMPHASIS[listing.status],
        state: listing.status,
      }),
      h(
        'div',
        { class: 'VolusPriceInputComposite-module__container--qK' },
        cellInput(listing, 'price'),
      ),
      cellInput(listing, 'quantity'),
      h('kat-link', { label: t('action.edit'), href: editAddress(listing) }),
    ),
  );
}

/** Manage all inventory, classic: hashed class names, one `div[data-sku]` a listing. */
export function inventoryPage() {
  return {
    node: h(
      'div',
      { id: 'myi-root' },
      h('h1', {}, t('page.inventory')),
      h('p', { class: 'soft' }, t('inventory.count', { n: listings.length })),
      h(
        'div',
        { class: 'card table-box JanusTable-module__tableContainer--x1' },
        ...listings.map(row),
      ),
      h(
        'div',
        { class: 'page-actions FooterComponent-module__submitButton--y' },
        h('kat-button', { label: t('action.save'), disabled: true }),
      ),
    ),
  };
}

/** Manage products, new: a plain table under Cloudscape's hashed class names. */
export function productsView() {
  const head = ['order.product', 'field.sku', 'status', 'field.price', 'field.quantity'].map(
    (key) => h('th', { scope: 'col' }, t(key)),
  );
  const rows = listings.map((listing) =>
    h(
      'tr',
      { class: 'awsui_row_wih1l_1x2' },
      h(
        'td',
        { class: 'awsui_cell_c6tup_9q' },
        h(
          'div',
          { class: 'product-cell-text-content' },
          h('a', { href: editAddress(listing) }, listing.title),
        ),
      ),
      ...[listing.sku, t(`status.${listing.status}`), listing.price, listing.quantity].map((text) =>
        h('td', { class: 'awsui_cell_c6tup_9q' }, text),
      ),
    ),
  );
  return h(
    'div',
    { class: 'table-box' },
    h(
      'table',
      { class: 'awsui-context-compact-table' },
      h('thead', {}, h('tr', {}, ...head)),
      h('tbody', {}, ...rows),
    ),
  );
}

/** The page of the new product table. */
export function productsPage() {
  return { node: h('div', {}, h('h1', {}, t('page.products')), productsView()) };
}

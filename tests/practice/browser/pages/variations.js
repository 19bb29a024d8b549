import { h } from '../lib/dom.js';
import { conditions, t } from '../lib/model.js';
import { remember } from '../lib/witness.js';

const COLUMNS = [
  { attr: 'item_name', key: 'title', label: 'field.title' },
  { attr: 'contribution_sku', key: 'sku', label: 'field.sku' },
  { attr: 'color', key: 'color', label: 'field.color' },
  { attr: 'size', key: 'size', label: 'field.size' },
  {
    attr: 'purchasable_offer',
    sub: 'our_price-0-schedule-0-value_with_tax',
    key: 'price',
    label: 'field.price',
  },
  { attr: 'fulfillment_availability', sub: 'quantity', key: 'quantity', label: 'field.quantity' },
];

function cell(column, row, value) {
  const id = `${column.attr}#1.${column.sub ?? 'value'}-input`;
  const marks = conditions().has('unknown')
    ? {}
    : { id, name: `${column.attr}-0-${column.sub ?? 'value'}` };
  const input = h('kat-input', { ...marks, value, 'kat-aria-label': t(column.label) });
  if (row >= 0) {
    remember(`variation.${column.attr}`, row, value);
    input.addEventListener('input', (event) =>
      remember(`variation.${column.attr}`, row, event.composedPath()[0].value),
    );
  }
  return h('kat-table-cell', {}, input);
}

/** Children of a parent: a table whose first row (the bulk-update row) repeats every field. */
export function variationsTab(listing) {
  const children = (listing.children ?? []).map((child) => ({
    title: `${listing.title}, ${child.color}, ${child.size}`,
    ...child,
  }));
  const head = h(
    'kat-table-row',
    {},
    h('kat-table-cell'),
    ...COLUMNS.map((column) => h('kat-table-cell', {}, t(column.label))),
  );
  const bulk = h(
    'kat-table-row',
    { id: 'bulk-update-row', class: 'bulk-update-row' },
    h('kat-table-cell', {}, t('variations.bulk')),
    ...COLUMNS.map((column) => cell(column, -1, '')),
  );
  const rows = children.map((child, at) =>
    h(
      'kat-table-row',
      { id: `gio_child_${at}-child-${child.sku}_row` },
      h('kat-table-cell', {}, String(at + 1)),
      ...COLUMNS.map((column) => cell(column, at, child[column.key] ?? '')),
    ),
  );
  return h(
    'section',
    { class: 'variations' },
    h('kat-dropdown', {
      name: 'variation_theme-0-name',
      id: 'variation_theme-0-name',
      label: t('variations.theme'),
      value: children.length ? 'SIZE/COLOR' : '',
      placeholder: t('choose'),
      options: JSON.stringify([
        { value: 'SIZE/COLOR', name: 'SIZE/COLOR' },
        { value: 'SIZE', name: 'SIZE' },
      ]),
    }),
    h('kat-table', {}, h('kat-table-head', {}, head), h('kat-table-body', {}, bulk, ...rows)),
  );
}

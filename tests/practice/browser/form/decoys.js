import { h } from '../lib/dom.js';
import { fields, t } from '../lib/model.js';
import { controlFor } from './controls.js';

const TWINNED = [
  'title',
  'highlights',
  'bullets',
  'description',
  'keywords',
  'brand',
  'productId',
  'sku',
];
const BAIT = 'Decoy: FREE SHIPPING!!! best seller';

function twins(options) {
  return fields
    .filter((field) => TWINNED.includes(field.key))
    .flatMap((field) =>
      Array.from({ length: field.count ?? 1 }, (_, index) =>
        controlFor(field, index, BAIT, options),
      ),
    );
}

/**
 * Copies of every field that stand before the true ones: hidden twins for small screens, an invisible
 * panel, and the bulk-update row, which does show but belongs to no listing.
 */
export function decoysBefore(options) {
  return h(
    'div',
    { class: 'decoys' },
    h('div', { class: 'attribute-row-mobile mobile-only' }, ...twins(options)),
    h('div', { class: 'kept-panel', 'aria-hidden': 'true' }, ...twins(options)),
    h(
      'div',
      { class: 'bulk-update-row', id: 'bulk-update-row' },
      h('strong', {}, t('variations.bulk')),
      ...twins(options).slice(0, 2),
    ),
  );
}

/** The feedback widget at the foot of real pages. */
export function feedbackWidget() {
  return h(
    'aside',
    { class: 'feedback-widget' },
    h('kat-textarea', {
      label: t('feedback.label'),
      placeholder: t('feedback.placeholder'),
      name: 'hmd-feedback',
    }),
    h('kat-button', { label: t('inbox.send'), disabled: true }),
  );
}

import { h } from '../lib/dom.js';
import { t } from '../lib/model.js';
import { namesOf } from './names.js';

const OPTION_TEXTS = { new: 'new', true: 'yes', false: 'no' };

function optionsOf(spec) {
  const named = (value) => ({ value, name: OPTION_TEXTS[value] ? t(OPTION_TEXTS[value]) : value });
  return JSON.stringify((spec.options ?? []).map(named));
}

function exemption(spec, value, layout) {
  const checked = value === 'true';
  const label = t(spec.label);
  return layout === 'classic'
    ? h('kat-checkbox', { label, checked, 'data-cy': 'upc-exemption-checkbox' })
    : h('kat-toggle', { label, checked, 'data-testid': 'HasSelectedProductIdExemptionToggle' });
}

function fulfilment(spec) {
  const radio = (value, label) =>
    h('kat-radiobutton', {
      name: 'offerFulfillment',
      value,
      label: t(label),
      checked: value === 'MFN',
      'data-testid': `offerFulfillment-${value}`,
    });
  return h(
    'div',
    { class: 'choices' },
    h('kat-label', { text: t(spec.label) }),
    radio('MFN', 'mfn'),
    radio('AFN', 'afn'),
  );
}

/**
 * The element of one field, filled.
 * @param {object} spec field description
 * @param {number} index position among the fields of this attribute
 * @param {string} value
 * @param {{style: 'new' | 'bare' | 'hash', layout: 'workflow' | 'classic' | 'plain'}} options
 */
export function controlFor(spec, index, value, { style, layout }) {
  if (spec.element === 'exemption') return exemption(spec, value, layout);
  if (spec.element === 'fulfilment') return fulfilment(spec);
  const label = spec.count > 1 ? `${t(spec.label)} ${index + 1}` : t(spec.label);
  const shared = {
    ...namesOf(spec, index, style),
    value,
    label,
    'kat-aria-label': label,
    required: spec.required,
    readonly: spec.readonly,
  };
  if (spec.element === 'kat-dropdown') {
    return h('kat-dropdown', { ...shared, options: optionsOf(spec), placeholder: t('choose') });
  }
  if (spec.placeholder) shared.placeholder = t(spec.placeholder);
  const extra = spec.options ? { options: optionsOf(spec) } : {};
  return h(spec.element, {
    ...shared,
    ...extra,
    type: spec.type,
    'max-length': spec.max,
    size: 'large',
    rows: spec.rows,
  });
}

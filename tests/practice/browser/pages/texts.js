import { h } from '../lib/dom.js';
import { conditions, params, t } from '../lib/model.js';
import { composer } from './compose.js';

const NAME = {
  attr: 'content_name',
  key: 'name',
  element: 'kat-input',
  label: 'aplus.name',
  plain: { 'data-component-id': 'content-name' },
};

const boxOf = (attr, element, label, plain, more = {}) => ({
  attr,
  key: attr,
  element,
  label,
  plain: { 'data-component-id': `module-${attr}`, ...plain },
  ...more,
});

/** The boxes of each module: two texts with a picture's keywords, and a comparison. */
const MODULES = [
  {
    id: 'module-5',
    boxes: [
      boxOf('headline', 'kat-input', 'aplus.headline', {}, { max: 160 }),
      boxOf('body', 'kat-textarea', 'aplus.body', {}, { rows: 6, max: 5000 }),
      boxOf('alt_text', 'kat-input', 'aplus.alt', { placeholder: 'alt text' }, { max: 100 }),
    ],
  },
  {
    id: 'module-7',
    boxes: [
      boxOf('product_asin', 'kat-input', 'aplus.asin', { 'data-component-id': 'product-asin-1' }),
      boxOf('product_title', 'kat-input', 'aplus.product', {
        'data-component-id': 'product-title-1',
      }),
    ],
  },
];

/** Texts to begin with; the address may choose others. */
const TEXTS = {
  name: 'Harborline towels',
  headline: 'Made to last',
  body: 'The best towels in the world, with free shipping.',
  alt_text: '',
  product_asin: 'B0PRACTCE1',
  product_title: 'Harborline towel',
};

function textsNow() {
  const asked = params();
  const chosen = Object.keys(TEXTS).flatMap((key) =>
    asked.has(key) ? [[key, asked.get(key)]] : [],
  );
  return { ...TEXTS, ...Object.fromEntries(chosen) };
}

/** The A+ editor: the content's own name, and its modules. */
export function aplusPage() {
  const texts = textsNow();
  const known = !conditions().has('unknown');
  const mark = (marks) => (known ? marks : {});
  return {
    node: h(
      'div',
      { id: 'aplus-root' },
      h('h1', {}, t('page.aplus')),
      h(
        'div',
        { class: 'card', ...mark({ 'data-component-id': 'content-details-tab-edit' }) },
        ...composer([NAME], texts).nodes,
      ),
      ...MODULES.map(({ id, boxes }) =>
        h(
          'div',
          {
            class: 'card',
            ...mark({ 'data-component-id': 'editor-module', 'data-module-id': id }),
          },
          ...composer(boxes, texts, false).nodes,
        ),
      ),
      h('div', { ...mark({ 'data-component-id': 'messages-list' }), role: 'status' }),
      h(
        'div',
        { class: 'page-actions' },
        h('kat-button', {
          label: t('action.save'),
          ...mark({ 'data-component-id': 'save-content-button' }),
        }),
      ),
    ),
  };
}

const APPEAL = ['cause', 'actions', 'prevent'].map((key) => ({
  attr: key,
  key,
  element: 'kat-textarea',
  label: `appeal.${key}`,
  rows: 5,
  max: 1000,
  required: true,
  plain: { name: `appeal-${key}` },
}));

/** The form for a plan of action. */
export function appealPage() {
  const { nodes } = composer(APPEAL);
  return {
    node: h(
      'div',
      { id: 'appeal-form', class: 'card' },
      h('h1', {}, t('page.appeal')),
      h('p', { class: 'soft' }, t('appeal.intro')),
      ...nodes,
    ),
  };
}

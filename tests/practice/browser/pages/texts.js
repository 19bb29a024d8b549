import { h } from '../lib/dom.js';
import { t } from '../lib/model.js';
import { composer } from './compose.js';

const APLUS = [
  {
    attr: 'content_name',
    key: 'name',
    element: 'kat-input',
    label: 'aplus.name',
    plain: { 'data-component-id': 'content-name' },
  },
  {
    attr: 'headline',
    key: 'headline',
    element: 'kat-input',
    label: 'aplus.headline',
    max: 160,
    plain: { 'data-component-id': 'module-headline' },
  },
  {
    attr: 'body',
    key: 'body',
    element: 'kat-textarea',
    label: 'aplus.body',
    rows: 6,
    max: 5000,
    plain: { 'data-component-id': 'module-body' },
  },
  {
    attr: 'alt_text',
    key: 'alt',
    element: 'kat-input',
    label: 'aplus.alt',
    max: 100,
    plain: { placeholder: 'alt text' },
  },
];

/** The A+ editor: one module with a headline, a text and a picture's keywords. */
export function aplusPage() {
  const { nodes } = composer(APLUS, {
    name: 'Harborline towels',
    headline: 'Made to last',
    body: 'The best towels in the world, with free shipping.',
  });
  return {
    node: h(
      'div',
      { id: 'aplus-root' },
      h('h1', {}, t('page.aplus')),
      h(
        'div',
        { class: 'card', 'data-component-id': 'editor-module', 'data-module-id': 'module-5' },
        ...nodes,
      ),
      h('div', { 'data-component-id': 'messages-list', role: 'status' }),
      h(
        'div',
        { class: 'page-actions' },
        h('kat-button', { label: t('action.save'), 'data-component-id': 'save-content-button' }),
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

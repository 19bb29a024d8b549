import { h } from '../lib/dom.js';
import { t } from '../lib/model.js';

/** The sign-in page, where nothing may happen: it only looks like one. */
export function signinPage() {
  const field = (key, type) =>
    h(
      'label',
      { class: 'plain-field' },
      t(key),
      h('input', { type, name: type, autocomplete: 'off' }),
    );
  return {
    node: h(
      'form',
      { name: 'signIn', class: 'notice', onsubmit: (event) => event.preventDefault() },
      h('h1', {}, t('signin.title')),
      h('p', {}, t('signin.body')),
      field('signin.email', 'email'),
      field('signin.password', 'password'),
      h('button', { type: 'submit', class: 'view-button' }, t('signin.title')),
    ),
  };
}

import { h } from '../lib/dom.js';
import { href, t } from '../lib/model.js';

/** What one sees after too many requests. */
export function throttlePage() {
  return {
    node: h(
      'section',
      { class: 'notice' },
      h('h1', {}, t('throttle.title')),
      h('p', {}, t('throttle.body')),
    ),
  };
}

/** No such page. */
export function missingPage() {
  const back = h('a', { href: href('/') }, t('nav.index'));
  return {
    node: h(
      'section',
      { class: 'notice' },
      h('h1', {}, t('page.missing')),
      h('p', {}, t('page.missingHint')),
      back,
    ),
  };
}

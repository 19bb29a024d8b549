import { h } from '../lib/dom.js';
import { conditions, isOn, t } from '../lib/model.js';
import { own, watch } from '../lib/witness.js';

/** A shadow root around the form, styled as the page is. */
class PracticeLayer extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    watch(root);
    root.append(h('link', { rel: 'stylesheet', href: '/practice-assets/practice.css' }), h('slot'));
  }
}

customElements.define('practice-layer', PracticeLayer);

/**
 * Where the fields go, as the conditions will have it: scaled, in a scrolling box, two shadow roots deep.
 * @returns {{outer: HTMLElement, inner: HTMLElement}} what to show, and what to fill
 */
export function surroundings() {
  const on = conditions();
  const inner = h('div', { class: 'fields' });
  let outer = inner;
  if (on.has('deep')) {
    const section = h('practice-layer');
    section.shadowRoot.append(outer);
    outer = h('practice-layer');
    outer.shadowRoot.append(section);
  }
  if (on.has('scroller')) outer = h('div', { class: 'scroller' }, outer);
  if (on.has('transform')) outer = h('div', { class: 'transformed' }, outer);
  return { outer, inner };
}

/**
 * Fills `inner` now or, under `late`, after 1.5 s behind a skeleton.
 * @param {HTMLElement} inner
 * @param {() => Node[]} nodes
 */
export function fill(inner, nodes) {
  if (!conditions().has('late')) {
    inner.replaceChildren(...nodes());
    return;
  }
  const bar = () => h('div', { class: 'skeleton' });
  inner.replaceChildren(
    h('div', { role: 'status', 'aria-label': t('loading') }, bar(), bar(), bar(), bar()),
  );
  setTimeout(() => own(() => inner.replaceChildren(...nodes())), 1500);
}

/** Buttons and dialogs for the conditions `dialog` (native, modal) and `katmodal` (drawn). */
export function dialogs() {
  const made = [];
  for (const [name, native] of [
    ['dialog', true],
    ['katmodal', false],
  ]) {
    if (!isOn(name)) continue;
    const modal = h(
      'kat-modal',
      { header: t('dialog.title'), native, id: `practice-${name}` },
      h('p', {}, t('dialog.body')),
    );
    const open = h('kat-button', {
      label: t('action.dialog'),
      id: `open-${name}`,
      onclick: () => modal.setAttribute('visible', 'true'),
    });
    made.push(h('div', { class: 'dialog-bar' }, open, modal));
    const at = new URLSearchParams(location.search).get(name);
    if (at === 'open')
      requestAnimationFrame(() => own(() => modal.setAttribute('visible', 'true')));
  }
  return made;
}

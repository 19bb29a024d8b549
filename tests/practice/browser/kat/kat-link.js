import { h, KatElement, sheet } from './base.js';

const styles = sheet('a { color: var(--link, #1f5f8b); text-underline-offset: 2px; }');

/** A link; its text is the host's `label`. */
class KatLink extends KatElement {
  static observedAttributes = ['label', 'href'];

  #link;

  constructor() {
    super([styles], { delegatesFocus: true });
  }

  build() {
    this.#link = h('a', { part: 'link' });
    this.shadowRoot.append(this.#link);
  }

  update() {
    this.#link.textContent = this.text('label');
    this.#link.setAttribute('href', this.text('href'));
  }
}

customElements.define('kat-link', KatLink);

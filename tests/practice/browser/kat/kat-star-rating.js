import { h, KatElement } from './base.js';

/** Stars; the host's `value` tells how many. */
class KatStarRating extends KatElement {
  static observedAttributes = ['value'];

  #stars;

  build() {
    this.#stars = h('span', { role: 'img' });
    this.shadowRoot.append(this.#stars);
  }

  update() {
    const full = Math.round(Number(this.text('value')));
    this.#stars.textContent = '★'.repeat(full) + '☆'.repeat(5 - full);
    this.#stars.setAttribute('aria-label', `${full} / 5`);
  }
}

customElements.define('kat-star-rating', KatStarRating);

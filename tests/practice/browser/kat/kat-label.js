import { h, KatElement, sheet } from './base.js';

const styles = sheet(`
  label { font-weight: 600; }
  :host([variant="plain"]) label { font-weight: 400; }
  :host([variant="constraint"]) label { font-weight: 400; font-size: 13px; color: var(--soft, #5d6864); }
  :host([emphasis="error"]) label { color: var(--bad, #a8371f); }
`);

/** A label; its text stands in the shadow root and, again, in the light DOM. */
class KatLabel extends KatElement {
  static observedAttributes = ['text', 'for'];

  #text;

  constructor() {
    super([styles]);
  }

  build() {
    this.#text = h('span', { part: 'label-text' });
    this.shadowRoot.append(h('label', {}, this.#text), h('slot', { name: 'private-light-dom' }));
  }

  update() {
    this.#text.textContent = this.text('text');
    this.copyLabel(this.text('text'));
  }
}

customElements.define('kat-label', KatLabel);

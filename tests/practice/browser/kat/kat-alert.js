import { h, KatElement, sheet } from './base.js';

const styles = sheet(`
  :host { display: block; }
  :host([dismissed]) { display: none; }
  .alert { border: 1px solid var(--line, #d9d5ca); border-inline-start: 4px solid var(--accent, #2f5d50); background: #fff; border-radius: 4px; padding: 10px 14px; }
  :host([variant="danger"]) .alert { border-inline-start-color: var(--bad, #a8371f); }
  :host([variant="warning"]) .alert { border-inline-start-color: #b98514; }
  h4, p { margin: 0; font-size: 14px; }
  h4:empty, p:empty { display: none; }
`);

/** A message box. */
class KatAlert extends KatElement {
  static observedAttributes = ['header', 'description'];

  #header;
  #description;

  constructor() {
    super([styles]);
  }

  build() {
    this.#header = h('h4');
    this.#description = h('p');
    this.shadowRoot.append(
      h('div', { class: 'alert', role: 'status' }, this.#header, this.#description, h('slot')),
    );
  }

  update() {
    this.#header.textContent = this.text('header');
    this.#description.textContent = this.text('description');
  }
}

customElements.define('kat-alert', KatAlert);

import { h, KatElement, sheet } from './base.js';

const styles = sheet(`
  button { font: 600 14px/1.2 var(--font, sans-serif); color: var(--soft, #5d6864); background: none; border: 0; border-bottom: 3px solid transparent; padding: 10px 14px; cursor: pointer; }
  :host([selected]) button { color: var(--ink, #1d2a2a); border-bottom-color: var(--accent, #2f5d50); }
  button:focus-visible { outline: 2px solid var(--accent, #2f5d50); outline-offset: -2px; }
`);

/** One tab. */
class KatTabHeader extends KatElement {
  static observedAttributes = ['label', 'selected'];

  #button;

  constructor() {
    super([styles], { delegatesFocus: true });
  }

  build() {
    this.#button = h('button', {
      type: 'button',
      role: 'tab',
      onclick: () => this.emit('tab', { tab: this.text('tab-id') }),
    });
    this.shadowRoot.append(this.#button);
  }

  update() {
    this.#button.textContent = this.text('label');
    this.#button.setAttribute('aria-selected', String(this.hasAttribute('selected')));
  }
}

customElements.define('kat-tab-header', KatTabHeader);

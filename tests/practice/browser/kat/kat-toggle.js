import { h, KatElement, sheet } from './base.js';

const styles = sheet(`
  label { display: inline-flex; gap: 8px; align-items: center; cursor: pointer; }
  input { appearance: none; margin: 0; width: 34px; height: 20px; border-radius: 10px; background: #b9bfbb; position: relative; cursor: pointer; }
  input::after { content: ''; position: absolute; inset: 3px auto 3px 3px; width: 14px; border-radius: 50%; background: #fff; }
  input:checked { background: var(--accent, #2f5d50); }
  input:checked::after { inset-inline-start: 17px; }
  input:focus-visible { outline: 2px solid var(--accent, #2f5d50); outline-offset: 2px; }
`);

/** A switch. The host's `aria-checked` is set once and never again: only the inner input is the truth. */
class KatToggle extends KatElement {
  static observedAttributes = ['label'];

  #input;
  #label;

  constructor() {
    super([styles], { delegatesFocus: true });
  }

  build() {
    const onchange = () => this.emit('change', { checked: this.#input.checked });
    this.#input = h('input', { type: 'checkbox', role: 'switch', onchange });
    this.#input.checked = this.hasAttribute('checked');
    this.#label = h('span');
    this.shadowRoot.append(h('label', {}, this.#input, this.#label));
    this.setAttribute('aria-checked', String(this.#input.checked));
  }

  update() {
    this.#label.textContent = this.text('label');
  }
}

customElements.define('kat-toggle', KatToggle);

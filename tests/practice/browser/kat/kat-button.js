import { h, KatElement, sheet } from './base.js';

const styles = sheet(`
  .button { font: 600 14px/1.2 var(--font, sans-serif); padding: 9px 16px; border-radius: 18px; border: 1px solid var(--accent, #2f5d50); background: #fff; color: var(--accent, #2f5d50); cursor: pointer; }
  :host([variant="primary"]) .button { background: var(--accent, #2f5d50); color: #fff; }
  :host([variant="link"]) .button { border-color: transparent; padding-inline: 4px; }
  .button:disabled { opacity: .5; cursor: default; }
  .button:focus-visible { outline: 2px solid var(--accent, #2f5d50); outline-offset: 2px; }
`);

/** A button; its text is the host's `label`. */
class KatButton extends KatElement {
  static observedAttributes = ['label', 'disabled', 'variant'];

  #button;

  constructor() {
    super([styles], { delegatesFocus: true });
  }

  build() {
    this.#button = h('button', { class: 'button', type: 'button', part: 'button' });
    this.shadowRoot.append(this.#button);
  }

  update() {
    this.#button.textContent = this.text('label');
    this.#button.disabled = this.hasAttribute('disabled');
  }
}

customElements.define('kat-button', KatButton);

import { h, KatElement, sheet } from './base.js';

const styles = sheet(`
  .box { display: inline-flex; gap: 8px; align-items: center; cursor: pointer; }
  .check { width: 16px; height: 16px; border: 1px solid var(--line-strong, #8d9692); border-radius: 3px; background: #fff; }
  :host([checked]) .check { background: var(--accent, #2f5d50); box-shadow: inset 0 0 0 3px #fff; }
`);

/** A checkbox made of a div, as Katal's is: only `aria-checked` inside tells the state. */
class KatCheckbox extends KatElement {
  static observedAttributes = ['label', 'checked', 'disabled'];

  #box;
  #label;

  constructor() {
    super([styles], { delegatesFocus: true });
  }

  build() {
    this.#label = h('span');
    const toggle = () => {
      if (this.hasAttribute('disabled')) return;
      this.toggleAttribute('checked');
      this.emit('change', { checked: this.hasAttribute('checked') });
    };
    const onkeydown = (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      toggle();
    };
    this.#box = h(
      'div',
      { class: 'box', role: 'checkbox', tabindex: 0, onclick: toggle, onkeydown },
      h('span', { class: 'check', part: 'checkbox-check' }),
      this.#label,
    );
    this.shadowRoot.append(this.#box, h('slot', { name: 'private-light-dom' }));
  }

  update() {
    this.#label.textContent = this.text('label');
    this.copyLabel(this.text('label'));
    this.#box.setAttribute('aria-checked', String(this.hasAttribute('checked')));
    this.#box.setAttribute('aria-disabled', String(this.hasAttribute('disabled')));
  }
}

customElements.define('kat-checkbox', KatCheckbox);

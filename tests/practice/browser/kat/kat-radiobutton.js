import { h, KatElement, sheet } from './base.js';

const styles = sheet(
  ':host { display: inline-flex; gap: 8px; align-items: center; margin-inline-end: 20px; } ::slotted(input) { margin: 0; }',
);

/** A radio button: the native input is a slotted child in the light DOM. */
class KatRadiobutton extends KatElement {
  static observedAttributes = ['label', 'checked'];

  #label;
  #input;

  constructor() {
    super([styles]);
  }

  build() {
    const onchange = () => {
      this.setAttribute('checked', '');
      this.emit('change', { value: this.text('value') });
    };
    const name = this.text('name');
    const value = this.text('value');
    this.#input = h('input', {
      type: 'radio',
      class: 'kat-radio',
      slot: 'radio',
      name,
      value,
      id: `${name}-${value}`,
      'aria-label': this.text('label'),
      onchange,
    });
    this.#input.checked = this.hasAttribute('checked');
    this.#label = h('kat-label', { variant: 'plain', for: `${name}-${value}` });
    this.#label.addEventListener('click', () => this.#input.click());
    this.shadowRoot.append(h('slot', { name: 'radio' }), this.#label);
    this.append(this.#input);
  }

  update() {
    this.#label.setAttribute('text', this.text('label'));
  }
}

customElements.define('kat-radiobutton', KatRadiobutton);

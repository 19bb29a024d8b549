import { seen } from '../lib/witness.js';
import { h, KatElement, own, sheet } from './base.js';

const styles = sheet(`
  :host { display: block; width: 100%; max-width: 340px; position: relative; }
  .label { font-weight: 600; margin-block-end: 4px; }
  .label:empty { display: none; }
  .select-header { display: flex; justify-content: space-between; width: 100%; font: inherit; text-align: start; color: inherit; background: #fff; border: 1px solid var(--line-strong, #8d9692); border-radius: 4px; padding: 7px 10px; cursor: pointer; }
  .select-header::after { content: '▾'; }
  .select-header:focus-visible { outline: 2px solid var(--accent, #2f5d50); outline-offset: 2px; }
  .placeholder-text { color: var(--soft, #5d6864); }
  .select-options { display: none; position: absolute; z-index: 6; inset-inline: 0; top: 100%; max-height: 240px; overflow: auto; background: #fff; border: 1px solid var(--line-strong, #8d9692); border-radius: 4px; box-shadow: 0 6px 20px #0002; }
  .open .select-options { display: block; }
  kat-option { display: block; padding: 7px 10px; cursor: pointer; }
  kat-option:hover, kat-option[aria-selected="true"] { background: #eef3f0; }
`);

/** A choice from a list. Its shadow text holds every option; only the header tells the chosen one. */
class KatDropdown extends KatElement {
  static observedAttributes = ['value', 'options', 'label', 'placeholder', 'state', 'disabled'];

  #frame;
  #label;
  #header;
  #list;

  constructor() {
    super([styles], { delegatesFocus: true });
  }

  get value() {
    return this.text('value');
  }

  set value(value) {
    this.setAttribute('value', value);
  }

  #options() {
    const given = JSON.parse(this.getAttribute('options') ?? 'null');
    if (given) return given;
    return [...this.querySelectorAll('kat-option')].map((option) => ({
      value: option.getAttribute('value') ?? '',
      name: option.textContent ?? '',
    }));
  }

  build() {
    this.#label = h('div', { class: 'label' });
    const onkeydown = (event) => this.#key(event);
    this.#header = h('button', {
      type: 'button',
      class: 'select-header',
      part: 'dropdown-header',
      'aria-haspopup': 'listbox',
      onclick: () => this.#toggle(),
      onkeydown,
    });
    this.#list = h('div', { class: 'select-options', role: 'listbox' });
    this.#frame = h('div', { class: 'frame' }, this.#label, this.#header, this.#list);
    this.shadowRoot.append(this.#frame, h('slot', { name: 'private-light-dom' }));
    this.addEventListener('focusout', () => own(() => this.#toggle(false)));
  }

  update() {
    const options = this.#options();
    const chosen = options.find((option) => option.value === this.value);
    this.#label.textContent = this.text('label');
    this.copyLabel(this.text('label'));
    this.#header.id = this.freshId();
    this.#header.disabled = this.hasAttribute('disabled');
    this.#header.title = chosen?.name ?? '';
    this.#header.setAttribute('aria-label', `${this.text('label')} ${chosen?.name ?? ''}`.trim());
    this.#header.replaceChildren(
      chosen
        ? h('span', { class: 'selection-text' }, chosen.name)
        : h('span', { class: 'placeholder-text' }, this.text('placeholder')),
    );
    this.#list.replaceChildren(...options.map((option) => this.#option(option)));
  }

  #option({ value, name }) {
    const selected = String(value === this.value);
    return h(
      'kat-option',
      { value, role: 'option', 'aria-selected': selected, onmousedown: () => this.#choose(value) },
      name,
    );
  }

  #choose(value) {
    this.#toggle(false);
    if (value === this.value) return;
    this.setAttribute('value', value);
    seen('change', this, value);
    this.emit('change', { value });
  }

  #toggle(open = !this.#frame.classList.contains('open')) {
    this.#frame.classList.toggle('open', open);
    this.#header.setAttribute('aria-expanded', String(open));
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') this.#toggle(false);
    if (step === undefined) return;
    event.preventDefault();
    const options = this.#options();
    const at = options.findIndex((option) => option.value === this.value);
    const next = options[Math.min(options.length - 1, Math.max(0, at + step))];
    if (next) this.#choose(next.value);
  }
}

customElements.define('kat-dropdown', KatDropdown);

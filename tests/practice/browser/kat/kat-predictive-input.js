import { h, own, sheet } from './base.js';
import { KatField } from './field.js';

const styles = sheet(`
  .list { display: none; position: absolute; inset-inline: 0; top: 100%; z-index: 5; background: #fff; border: 1px solid var(--line-strong); border-radius: 4px; }
  .list.open { display: block; }
  .list button { display: block; width: 100%; text-align: start; font: inherit; padding: 6px 10px; border: 0; background: none; }
  .list button:hover { background: #eef3f0; }
`);

/** A text field that proposes values while one types; any other value is allowed too. */
class KatPredictiveInput extends KatField {
  constructor() {
    super([styles]);
  }

  build() {
    super.build();
    const list = h('div', { class: 'list', part: 'suggestions' });
    this.shadowRoot.querySelector('.container').append(list);
    this.control.addEventListener('input', () => own(() => this.#propose(list)));
    this.control.addEventListener('blur', () =>
      setTimeout(() => own(() => this.#show(list, [])), 150),
    );
  }

  #propose(list) {
    const typed = this.control.value.toLowerCase();
    const options = JSON.parse(this.getAttribute('options') ?? '[]').map((option) => option.name);
    this.#show(list, typed ? options.filter((name) => name.toLowerCase().startsWith(typed)) : []);
  }

  #show(list, names) {
    if (!this.isConnected) return;
    const choose = (name) => {
      this.value = name;
      this.control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      this.#show(list, []);
    };
    list.replaceChildren(
      ...names.map((name) =>
        h('button', { type: 'button', onmousedown: () => choose(name) }, name),
      ),
    );
    list.classList.toggle('open', names.length > 0);
  }
}

customElements.define('kat-predictive-input', KatPredictiveInput);

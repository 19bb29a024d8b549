import { t } from '../lib/model.js';
import { h, KatElement, sheet } from './base.js';

const styles = sheet(`
  :host { display: contents; }
  .overlay { position: fixed; inset: 0; z-index: 1000; background: #1d2a2a88; display: grid; place-items: center; }
  .box, dialog { background: #fff; color: inherit; border: 0; border-radius: 8px; padding: 24px; width: min(440px, 90vw); box-shadow: 0 20px 60px #0004; }
  dialog::backdrop { background: #1d2a2a88; }
  h2 { margin: 0 0 8px; font-size: 18px; }
  .foot { margin-top: 20px; display: flex; gap: 10px; justify-content: flex-end; }
`);

/** A dialog: with `native` the browser's own modal one, else a box drawn over the page. */
class KatModal extends KatElement {
  static observedAttributes = ['visible', 'header'];

  #frame;
  #header;

  constructor() {
    super([styles]);
  }

  build() {
    this.#header = h('h2');
    const close = h('kat-button', {
      label: t('action.close'),
      'data-testid': 'modal-close',
      onclick: () => this.removeAttribute('visible'),
    });
    const content = [
      this.#header,
      h('slot'),
      h('div', { class: 'foot' }, h('slot', { name: 'footer' }), close),
    ];
    if (this.hasAttribute('native')) {
      this.#frame = h('dialog', { onclose: () => this.removeAttribute('visible') }, ...content);
    } else {
      const box = h('div', { class: 'box', role: 'dialog', 'aria-modal': 'true' }, ...content);
      this.#frame = h('div', { class: 'overlay' }, box);
    }
    this.shadowRoot.append(this.#frame);
  }

  update() {
    this.#header.textContent = this.text('header');
    const visible = this.hasAttribute('visible');
    if (this.#frame.localName !== 'dialog') this.#frame.style.display = visible ? '' : 'none';
    else if (visible && !this.#frame.open) this.#frame.showModal();
    else if (!visible && this.#frame.open) this.#frame.close();
  }
}

customElements.define('kat-modal', KatModal);

import { h, KatElement, sheet } from './base.js';

const styles = sheet(`
  :host { display: flex; gap: 2px; flex-wrap: wrap; border-bottom: 1px solid var(--line, #d9d5ca); margin-block-end: 20px; }
`);

/** A row of tabs; the chosen one is told by `selected` on its header. */
class KatTabs extends KatElement {
  constructor() {
    super([styles]);
  }

  build() {
    this.setAttribute('role', 'tablist');
    this.shadowRoot.append(h('slot'));
  }
}

customElements.define('kat-tabs', KatTabs);

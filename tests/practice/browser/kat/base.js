import { h, sheet } from '../lib/dom.js';
import { own, watch } from '../lib/witness.js';

const common = sheet(`
  :host { display: inline-block; font: 14px/1.45 var(--font, sans-serif); color: var(--ink, #1d2a2a); box-sizing: border-box; }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  ::slotted([slot="private-light-dom"]) { display: none; }
`);

let counter = 0;

/**
 * Stands in for a Katal component: open shadow root, data repeated on the host, ids that change with
 * every rendering. `build` makes the shadow tree once, `update` follows the host's attributes.
 */
export class KatElement extends HTMLElement {
  #built = false;

  /** @param {CSSStyleSheet[]} sheets @param {ShadowRootInit} [init] */
  constructor(sheets = [], init = {}) {
    super();
    const root = this.attachShadow({ mode: 'open', ...init });
    root.adoptedStyleSheets = [common, ...sheets];
    watch(root);
  }

  get built() {
    return this.#built;
  }

  connectedCallback() {
    if (this.#built) return;
    own(() => {
      this.build();
      this.#built = true;
      this.update();
    });
  }

  attributeChangedCallback(name, before, after) {
    if (this.#built && before !== after) own(() => this.update(name));
  }

  /** Makes the shadow tree, once. */
  build() {
    this.shadowRoot.append(h('slot'));
  }

  /**
   * Follows the host's attributes. Components without any of their own have nothing to follow.
   * @param {string} [_changed] the attribute that changed; absent after `build`
   */
  update(_changed) {
    return undefined;
  }

  /** A fresh id for the inner control, repeated on the host as Katal does. */
  freshId() {
    counter += 1;
    const id = `katal-id-${counter}`;
    this.setAttribute('unique-id', id);
    return id;
  }

  /** The copy of a label that Katal leaves in the light DOM, for older assistive technology. */
  copyLabel(text) {
    let copy = this.querySelector(':scope > [slot="private-light-dom"]');
    if (!copy) {
      copy = h('span', { slot: 'private-light-dom' });
      this.append(copy);
    }
    if (copy.textContent !== text) copy.textContent = text;
  }

  /** Katal's own event, fired on the host beside the native one. */
  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }

  text(name) {
    return this.getAttribute(name) ?? '';
  }
}

export { h, own, sheet };

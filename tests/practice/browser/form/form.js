import { deepActive, h } from '../lib/dom.js';
import { conditions, t } from '../lib/model.js';
import { own, remember } from '../lib/witness.js';
import { controlFor } from './controls.js';

/**
 * A form as the page's framework sees it: the values live here, the elements are drawn from them.
 * Fields that share an attribute stand in one group.
 */
export class Form {
  #values = new Map();
  #groups = new Map();
  #specs;
  #style;
  #layout;

  /**
   * @param {object[]} specs field descriptions of data/fields.json
   * @param {Record<string, unknown>} listing values to begin with, by the key of a field
   * @param {{style: 'new' | 'bare' | 'hash', layout: 'workflow' | 'classic' | 'plain'}} options
   */
  constructor(specs, listing, { style, layout }) {
    this.#specs = specs;
    this.#style = style;
    this.#layout = layout;
    for (const spec of specs) this.#read(spec, listing);
  }

  #read(spec, listing) {
    for (let index = 0; index < (spec.count ?? 1); index += 1) {
      const given = listing[spec.key];
      const value = Array.isArray(given) ? given[index] : given;
      this.#keep(spec, index, typeof value === 'string' ? value : '');
    }
  }

  #keep(spec, index, value) {
    this.#values.set(`${spec.key}:${index}`, value);
    remember(
      spec.sub && spec.sub !== 'value' ? `${spec.attr}.${spec.sub}` : spec.attr,
      index,
      value,
    );
  }

  /** The groups of one tab, drawn for the first time or (when the tab comes back) as they are. */
  nodes(tab) {
    const attrs = new Set(
      this.#specs.filter((spec) => this.#tabOf(spec) === tab).map((spec) => spec.attr),
    );
    return [...attrs].map((attr) => {
      if (!this.#groups.has(attr)) this.#groups.set(attr, this.#group(attr));
      return this.#groups.get(attr);
    });
  }

  #tabOf(spec) {
    if (this.#layout !== 'workflow') return spec.tab;
    const merged = { product_identity: 'listing', description: 'listing' };
    return spec.workflowTab ?? merged[spec.tab] ?? spec.tab;
  }

  #group(attr) {
    const group = h('div', this.#marksOf(attr));
    for (const spec of this.#specs.filter((one) => one.attr === attr)) {
      for (let index = 0; index < (spec.count ?? 1); index += 1)
        group.append(this.#field(spec, index));
      if (spec.hint) group.append(h('kat-label', { variant: 'constraint', text: t(spec.hint) }));
    }
    return group;
  }

  /** What tells a group of fields, in this generation of the page. */
  #marksOf(attr) {
    const plain = this.#specs.find((spec) => spec.attr === attr)?.group ?? '';
    if (this.#layout === 'plain')
      return { class: `field-group ${conditions().has('unknown') ? '' : plain}`.trim() };
    if (conditions().has('unknown')) return { class: 'field-group' };
    if (this.#layout === 'classic') return { class: 'field-group', id: `attribute-group-${attr}` };
    return { class: 'field-group', 'data-testid': `ResponsiveNoOpDecorator-${attr}` };
  }

  #field(spec, index) {
    const value = this.#values.get(`${spec.key}:${index}`) ?? '';
    const host = controlFor(spec, index, value, { style: this.#style, layout: this.#layout });
    const changed = (text) => {
      this.#keep(spec, index, text);
      if (conditions().has('rerender')) queueMicrotask(() => own(() => this.redraw()));
    };
    host.addEventListener('input', (event) => {
      const control = event.composedPath()[0];
      // An input method draws its own text meanwhile: even the rudest framework waits for its end.
      if ('value' in control && !event.isComposing) changed(control.value);
    });
    host.addEventListener('compositionend', (event) => changed(event.composedPath()[0].value));
    host.addEventListener('change', (event) => {
      if (event.detail?.value !== undefined) this.#keep(spec, index, event.detail.value);
    });
    return host;
  }

  /** Draws every field anew, by new elements, as a framework with bad keys does. */
  redraw() {
    const focus = this.#focused();
    for (const [attr, group] of this.#groups) {
      const fresh = this.#group(attr);
      group.replaceWith(fresh);
      this.#groups.set(attr, fresh);
    }
    if (focus) this.#refocus(focus);
  }

  #focused() {
    const control = deepActive();
    const host = control?.getRootNode().host;
    for (const [attr, group] of this.#groups) {
      const at = host ? [...group.children].indexOf(host) : -1;
      if (at >= 0) {
        const { selectionStart, selectionEnd, selectionDirection, scrollTop, scrollLeft } = control;
        return {
          attr,
          at,
          selectionStart,
          selectionEnd,
          selectionDirection,
          scrollTop,
          scrollLeft,
        };
      }
    }
    return undefined;
  }

  #refocus({ attr, at, selectionStart, selectionEnd, selectionDirection, scrollTop, scrollLeft }) {
    const control = this.#groups
      .get(attr)
      .children[at]?.shadowRoot?.querySelector('input, textarea');
    if (!control) return;
    control.focus({ preventScroll: true });
    if (selectionStart !== null)
      control.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
    Object.assign(control, { scrollTop, scrollLeft });
  }
}

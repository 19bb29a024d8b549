import { h, KatElement, sheet } from './base.js';

const layouts = {
  'kat-table':
    ':host { display: table; width: 100%; border-collapse: collapse; background: #fff; }',
  'kat-table-head': ':host { display: table-header-group; font-weight: 600; }',
  'kat-table-body': ':host { display: table-row-group; }',
  'kat-table-row': ':host { display: table-row; }',
  'kat-table-cell':
    ':host { display: table-cell; padding: 10px 12px; border-bottom: 1px solid var(--line, #d9d5ca); vertical-align: top; white-space: nowrap; }',
};

const roles = {
  'kat-table': 'table',
  'kat-table-head': 'rowgroup',
  'kat-table-body': 'rowgroup',
  'kat-table-row': 'row',
  'kat-table-cell': 'cell',
};

/** A table and its parts: rows and cells are light DOM, the shadow roots hold only a slot. */
for (const [tag, css] of Object.entries(layouts)) {
  const styles = sheet(css);
  const part = class extends KatElement {
    constructor() {
      super([styles]);
    }

    build() {
      this.setAttribute('role', roles[tag]);
      this.shadowRoot.append(h('slot'));
    }
  };
  customElements.define(tag, part);
}

/**
 * Components whose shadow roots hold no form of their own: one control, one label, one picture. They
 * are entered only as the field they are, never searched.
 */
export const LEAF_COMPONENTS = [
  'kat-input', 'kat-textarea', 'kat-predictive-input', 'kat-number-input', 'kat-dropdown', 'kat-option',
  'kat-checkbox', 'kat-radiobutton', 'kat-toggle', 'kat-date-picker', 'kat-button', 'kat-link', 'kat-icon',
  'kat-label', 'kat-badge', 'kat-alert', 'kat-star-rating', 'kat-spinner', 'kat-divider', 'kat-tooltip',
  'kat-tab-header', 'kat-pagination', 'kat-file-upload', 'kat-progress', 'kat-table', 'kat-table-row',
  'kat-table-head', 'kat-table-body', 'kat-table-cell',
] as const;

/** Elements that other extensions, and we ourselves, put into pages. */
export const ALIEN_PREFIXES = ['clerkside-', 'grammarly-', 'lt-', 'deepl-', 'monica-', 'plasmo-'] as const;

/** What pages mostly consist of: named so that the browser itself filters them out of a search. */
export const PLAIN_ELEMENTS = [
  'div', 'span', 'a', 'p', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'img', 'svg', 'path',
  'g', 'use', 'input', 'textarea', 'select', 'option', 'button', 'label', 'form', 'section', 'header', 'footer',
  'main', 'nav', 'h1', 'h2', 'h3', 'h4', 'b', 'i', 'em', 'strong', 'small', 'br', 'hr', 'script', 'style', 'link',
  'meta', 'kat-option', 'kat-icon', 'kat-label',
] as const;

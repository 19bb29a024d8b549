import { KatField } from './field.js';

/** Several lines of text. */
class KatTextarea extends KatField {
  static formTag = 'textarea';
}

customElements.define('kat-textarea', KatTextarea);

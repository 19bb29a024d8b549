import { KatField } from './field.js';

/** One line of text. */
class KatInput extends KatField {}

customElements.define('kat-input', KatInput);

import { conditions, t } from '../lib/model.js';
import { own, seen } from '../lib/witness.js';
import { h, KatElement, sheet } from './base.js';

const styles = sheet(`
  :host { display: block; width: 100%; }
  label { display: block; font-weight: 600; margin-block-end: 4px; }
  label:empty { display: none; }
  .container { position: relative; display: flex; }
  input, textarea {
    flex: 1; min-width: 0; font: 14px/1.45 var(--font, sans-serif); color: inherit; background: #fff;
    border: 1px solid var(--line-strong, #8d9692); border-radius: 4px; padding: 7px 10px; margin: 0; outline: none;
  }
  textarea { resize: vertical; min-height: 62px; }
  .ring { position: absolute; inset: -3px; border-radius: 7px; border: 2px solid transparent; pointer-events: none; }
  input:focus ~ .ring, textarea:focus ~ .ring { border-color: var(--accent, #2f5d50); }
  :host([state="error"]) input, :host([state="error"]) textarea { border-color: var(--bad, #a8371f); }
  :host([disabled]) input, :host([disabled]) textarea { background: #efede7; }
  .message { color: var(--bad, #a8371f); font-size: 13px; margin: 4px 0 0; }
  .message:empty { display: none; }
`);

/** What the condition `rewrite` does to a text when the user leaves the field. */
function normalised(text) {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/**
 * What kat-input, kat-textarea and kat-predictive-input share: a native control in the shadow root
 * whose value is the truth; the host's `value` lags until the field is left.
 */
export class KatField extends KatElement {
  static formTag = 'input';

  static observedAttributes = [
    'value',
    'label',
    'placeholder',
    'disabled',
    'readonly',
    'type',
    'rows',
    'kat-aria-label',
    'state',
  ];

  #control;
  #label;
  #message;
  #waiting;
  #committed = '';

  constructor(sheets = []) {
    super([styles, ...sheets]);
  }

  get control() {
    return this.#control;
  }

  get value() {
    return this.#control?.value ?? this.#waiting ?? this.text('value');
  }

  set value(text) {
    this.#waiting = text;
    if (this.#control && this.#control.value !== text) own(() => this.#set(text));
  }

  #set(text) {
    this.#control.value = text;
  }

  build() {
    const tag = /** @type {typeof KatField} */ (this.constructor).formTag;
    this.#label = h('label');
    this.#control = h(tag, {
      part: tag,
      oninput: () => seen('input', this, this.#control.value),
      onchange: () => this.#commit(),
      onfocus: () => seen('focus', this, this.#control.value),
      onblur: () => {
        this.#commit();
        this.validate();
      },
    });
    this.#message = h('p', { class: 'message', part: 'state-label', role: 'alert' });
    const container = h('div', { class: 'container' }, this.#control, h('span', { class: 'ring' }));
    this.shadowRoot.append(
      this.#label,
      container,
      this.#message,
      h('slot', { name: 'private-light-dom' }),
    );
    this.#control.value = this.#waiting ?? this.text('value');
    this.#committed = this.#control.value;
  }

  update(changed) {
    const control = this.#control;
    if (changed === 'value') {
      if (control.value !== this.text('value')) this.#set(this.text('value'));
      return;
    }
    control.id = this.freshId();
    this.#label.htmlFor = control.id;
    this.#label.textContent = this.text('label');
    this.copyLabel(this.text('label'));
    control.placeholder = this.text('placeholder');
    control.disabled = this.hasAttribute('disabled');
    control.readOnly = this.hasAttribute('readonly');
    control.setAttribute('aria-label', this.text('kat-aria-label') || this.text('label'));
    if (this.text('state') === 'error') control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
    if (control.localName === 'input') control.type = this.text('type') || 'text';
    else control.rows = Number(this.text('rows')) || 2;
  }

  /** Repeats the value on the host and tells the page, once for each change. */
  #commit() {
    if (conditions().has('rewrite')) {
      const tidy = normalised(this.#control.value);
      if (tidy !== this.#control.value) this.#set(tidy);
    }
    const value = this.#control.value;
    if (value === this.#committed) return;
    this.#committed = value;
    this.setAttribute('value', value);
    seen('change', this, value);
    this.emit('change', { value });
  }

  /** Marks the field as wrong, or as right again; Katal looks only when the field is left. */
  validate() {
    const max = Number(this.text('max-length'));
    const count = this.#control.value.length;
    let problem = '';
    if (this.hasAttribute('required') && count === 0) problem = t('error.required');
    else if (max > 0 && count > max) problem = t('error.long', { max, count });
    this.#message.textContent = problem;
    if (problem) this.setAttribute('state', 'error');
    else this.removeAttribute('state');
  }
}

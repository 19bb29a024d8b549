import { type Locale, text } from '@/lib/i18n/page';
import { h } from '@/lib/overlay/dom';
import type { AskedValue } from '@/lib/replies/messages';

/** The values that were written, by name. */
export type Written = Readonly<Record<string, string>>;

export interface AskForm {
  readonly element: HTMLFormElement;
  readonly isFocused: boolean;
  /** False where the page does not let the focus go there. */
  focus(): boolean;
  /** What a key does here; false where it has its usual meaning. */
  key(event: KeyboardEvent): boolean;
}

export interface AskOptions {
  locale: Locale;
  /** Name of the reply. */
  name: string;
  fields: readonly AskedValue[];
  submit(values: Written): void;
  back(): void;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Small fields for what neither the page nor she has told yet. Enter leads from one to the next, and inserts. */
export function createAskForm({ locale, name, fields, submit, back }: AskOptions): AskForm {
  const controls = fields.map(controlFor);
  const insert = h(
    'button',
    { type: 'submit', className: 'primary' },
    text(locale, 'palette.insert'),
  );
  const leave = h('button', { type: 'button' }, text(locale, 'palette.back'));
  leave.addEventListener('click', back);
  const keys = fields.some(({ long }) => long) ? 'palette.askLongKeys' : 'palette.askKeys';
  const element = h(
    'form',
    { className: 'ask', noValidate: true, ariaLabel: text(locale, 'palette.ask', { name }) },
    h('strong', {}, text(locale, 'palette.ask', { name })),
    ...fields.map(({ label }, index) => h('label', {}, h('span', {}, label), controls[index])),
    h('p', { className: 'keys' }, text(locale, keys)),
    h('div', { className: 'actions' }, insert, leave),
  );
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });

  function send(): void {
    for (const control of controls)
      control.setAttribute('aria-invalid', String(control.value.trim() === ''));
    const empty = controls.find((control) => control.value.trim() === '');
    if (empty) {
      empty.focus();
      return;
    }
    submit(Object.fromEntries(controls.map((control) => [control.name, control.value.trim()])));
  }

  function next(from: Control): void {
    const following = controls[controls.indexOf(from) + 1];
    if (following && from.value.trim() !== '') following.focus();
    else send();
  }

  /** The form stands at the end of the document: Tab would lead into the browser's own bars. */
  function tab(isBack: boolean): void {
    const stops: HTMLElement[] = [...controls, insert, leave];
    const at = stops.indexOf(focused() ?? insert);
    stops[(at + (isBack ? -1 : 1) + stops.length) % stops.length]?.focus();
  }

  function focused(): HTMLElement | undefined {
    const { activeElement } = element.getRootNode() as ShadowRoot;
    return activeElement instanceof HTMLElement && element.contains(activeElement)
      ? activeElement
      : undefined;
  }

  return {
    element,
    get isFocused() {
      return focused() !== undefined;
    },
    focus() {
      const [first] = controls;
      first?.focus({ preventScroll: true });
      return first !== undefined && focused() === first;
    },
    key(event) {
      if (event.key === 'Tab') {
        tab(event.shiftKey);
        return true;
      }
      const control = controls.find((one) => one === focused());
      if (event.key !== 'Enter' || event.shiftKey || control === undefined) return false;
      next(control);
      return true;
    },
  };
}

function controlFor({ name, example, long }: AskedValue): Control {
  const control = h(long ? 'textarea' : 'input', {
    name,
    placeholder: example,
    required: true,
    autocomplete: 'off',
    data: { asked: name },
  });
  if (control instanceof HTMLTextAreaElement) control.rows = 3;
  return control;
}

/**
 * Key combinations as they are stored: modifiers in fixed order, then `KeyboardEvent.code`, e.g. `Alt+Period`.
 * The code, not the character, so that a layout or an input method that changes the character changes nothing.
 */
const MODIFIERS: readonly string[] = ['Ctrl', 'Alt', 'Shift', 'Meta'];
const CODE = /^[A-Z][A-Za-z0-9]{1,23}$/;
const MODIFIER_CODE = /^(Control|Alt|Shift|Meta|OS)(Left|Right)?$/;

/** The parts of a keyboard event that name a combination. */
export type KeyPress = Pick<
  KeyboardEvent,
  'altKey' | 'code' | 'ctrlKey' | 'isComposing' | 'metaKey' | 'shiftKey'
>;

/** The combination pressed, or undefined while only modifiers are down or an input method is composing. */
export function comboOf(event: KeyPress): string | undefined {
  if (event.isComposing || !CODE.test(event.code) || MODIFIER_CODE.test(event.code)) {
    return undefined;
  }
  const held = [event.ctrlKey, event.altKey, event.shiftKey, event.metaKey];
  const modifiers = MODIFIERS.filter((_, position) => held[position]);
  return [...modifiers, event.code].join('+');
}

/** True when `event` is the stored combination `combo`. */
export function isCombo(event: KeyPress, combo: string): boolean {
  return comboOf(event) === combo;
}

/** True when `value` has the form of a stored combination. */
export function isComboText(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const parts = value.split('+');
  const code = parts.pop();
  if (code === undefined || !CODE.test(code) || MODIFIER_CODE.test(code)) return false;
  const order = parts.map((part) => MODIFIERS.indexOf(part));
  return order.every((place, i) => place >= 0 && (i === 0 || place > (order[i - 1] ?? -1)));
}

/** Why a combination cannot be used: a key of `settings.keyRefused` in the texts; undefined when it can. */
export type ComboRefusal = 'inputMethod' | 'browser' | 'typing';

/** Combinations that Chinese input methods take for themselves. */
const INPUT_METHOD = new Set([
  'Ctrl+Space',
  'Shift+Space',
  'Ctrl+Period',
  'Ctrl+Comma',
  'Ctrl+Shift+KeyF',
]);
/** Combinations that the browser or the text field needs: never heard by a page, or sorely missed. */
const BROWSER = new Set([
  'Ctrl+KeyA',
  'Ctrl+KeyC',
  'Ctrl+KeyN',
  'Ctrl+KeyT',
  'Ctrl+KeyV',
  'Ctrl+KeyW',
  'Ctrl+KeyX',
  'Ctrl+KeyY',
  'Ctrl+KeyZ',
  'Meta+KeyA',
  'Meta+KeyC',
  'Meta+KeyN',
  'Meta+KeyT',
  'Meta+KeyV',
  'Meta+KeyW',
  'Meta+KeyX',
  'Meta+KeyZ',
  'Alt+F4',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'F5',
  'F11',
  'F12',
]);
const ALONE = /^(Escape|F\d{1,2})$/;

/** Says whether a combination may be given to an action, and why not. */
export function comboRefusal(combo: string): ComboRefusal | undefined {
  if (INPUT_METHOD.has(combo)) return 'inputMethod';
  if (BROWSER.has(combo)) return 'browser';
  const modified = /^(Ctrl|Alt|Meta)\+/.test(combo);
  return modified || ALONE.test(combo) ? undefined : 'typing';
}

const SHOWN: Readonly<Record<string, string>> = {
  Backquote: '`',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Equal: '=',
  Escape: 'Esc',
  Minus: '-',
  Period: '.',
  Quote: "'",
  Semicolon: ';',
  Slash: '/',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
};

/** A combination as a keyboard shows it: `Alt+.`, `Ctrl+Shift+K`. */
export function showCombo(combo: string): string {
  return combo
    .split('+')
    .map((part) => SHOWN[part] ?? part.replace(/^(Key|Digit)(?=.$)/, ''))
    .join('+');
}

import { describe, expect, it } from 'vitest';
import type { KeyPress } from './key-combo';
import { comboOf, comboRefusal, isCombo, isComboText, showCombo } from './key-combo';
import { DEFAULT_SETTINGS } from './settings';

const press = (code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});

describe('key combinations', () => {
  it('are named by modifiers and key, whatever character comes out', () => {
    expect(comboOf(press('Period', { altKey: true }))).toBe('Alt+Period');
    expect(comboOf(press('KeyK', { shiftKey: true, ctrlKey: true }))).toBe('Ctrl+Shift+KeyK');
    expect(isCombo(press('Escape'), 'Escape')).toBe(true);
    expect(isCombo(press('Escape', { shiftKey: true }), 'Escape')).toBe(false);
  });

  it('are nothing while an input method composes or only a modifier is down', () => {
    expect(comboOf(press('Enter', { altKey: true, isComposing: true }))).toBeUndefined();
    expect(comboOf(press('AltLeft', { altKey: true }))).toBeUndefined();
    expect(comboOf(press('', { altKey: true }))).toBeUndefined();
  });

  it.each(['Ctrl+Space', 'Shift+Space', 'Ctrl+Period', 'Ctrl+Comma'])(
    '%s belongs to the Chinese input method',
    (combo) => expect(comboRefusal(combo)).toBe('inputMethod'),
  );

  it('are refused when they would be typed or belong to the browser', () => {
    expect(comboRefusal('KeyK')).toBe('typing');
    expect(comboRefusal('Shift+KeyK')).toBe('typing');
    expect(comboRefusal('Enter')).toBe('typing');
    expect(comboRefusal('Ctrl+KeyZ')).toBe('browser');
  });

  it('allow the defaults', () => {
    for (const combo of Object.values(DEFAULT_SETTINGS.keys)) {
      expect(isComboText(combo)).toBe(true);
      expect(comboRefusal(combo)).toBeUndefined();
    }
  });

  it('have one spelling', () => {
    for (const bad of [
      '',
      'Alt+',
      'Shift+Alt+KeyK',
      'Alt+Alt+KeyK',
      'alt+KeyK',
      'Alt+AltLeft',
      'Alt+k',
      5,
      null,
    ]) {
      expect(isComboText(bad)).toBe(false);
    }
  });

  it('are shown as on the keyboard', () => {
    expect(showCombo('Alt+Period')).toBe('Alt+.');
    expect(showCombo('Ctrl+Shift+KeyK')).toBe('Ctrl+Shift+K');
    expect(showCombo('Alt+Digit1')).toBe('Alt+1');
    expect(showCombo('Alt+KeypadEnter')).toBe('Alt+KeypadEnter');
    expect(showCombo('Escape')).toBe('Esc');
  });
});

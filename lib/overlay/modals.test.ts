// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isShutOff } from './modals';

describe('modal dialogs of the page', () => {
  it('shut off everything outside the one in front, also a dialog behind it', () => {
    document.body.innerHTML = '<dialog id="a"><input></dialog><dialog id="b"><p></p></dialog>';
    const [a, b] = document.querySelectorAll('dialog');
    const input = document.querySelector('input');
    if (!a || !b || !input) throw new Error('no page');
    expect(isShutOff(input, [])).toBe(false);
    expect(isShutOff(input, [a])).toBe(false);
    expect(isShutOff(input, [a, b])).toBe(true);
    expect(isShutOff(input, [b, a])).toBe(false);
  });
});

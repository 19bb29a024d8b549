// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { drawn, playedServices, render } from '@/components/testing/render';
import { THRESHOLD_NAMES } from '@/lib/checklists/thresholds';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { ThresholdsSection } from './ThresholdsSection';

async function shown(thresholds: Record<string, number>) {
  const services = playedServices({
    settings: {
      read: () => Promise.resolve({ ...DEFAULT_SETTINGS, language: 'en', thresholds }),
      watch: () => undefined,
      write: vi.fn(() => Promise.resolve()),
    },
  });
  const view = await render(<ThresholdsSection />, services);
  const input = (name: string): HTMLInputElement => {
    const found = view.root.querySelector<HTMLInputElement>(`[data-threshold="${name}"] input`);
    if (!found) throw new Error(name);
    return found;
  };
  const set = async (name: string, value: string): Promise<void> => {
    const element = input(name);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    element.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await drawn();
  };
  return { ...view, input, set, write: vi.mocked(services.settings.write) };
}

describe('thresholds in the settings', () => {
  it('are all there, with their unit and what is usual', async () => {
    const { root, input } = await shown({ acos: 40 });
    expect(root.querySelectorAll('[data-threshold]')).toHaveLength(THRESHOLD_NAMES.length);
    expect(input('ctr').value).toBe('0.3');
    expect(root.querySelector('[data-threshold="acos"]')?.textContent).toContain('usual: 35 %');
  });

  it('are stored as they are set, and only where they differ; unknown ones are kept', async () => {
    const { set, click, write, input } = await shown({ later: 5, acos: 40 });
    await set('ctr', '0,5 %');
    expect(write).toHaveBeenLastCalledWith({ thresholds: { later: 5, acos: 40, ctr: 0.5 } });
    await set('acos', '35');
    expect(write).toHaveBeenLastCalledWith({ thresholds: { later: 5, ctr: 0.5 } });
    await click('[data-threshold="ctr"] [data-reset]');
    expect(write).toHaveBeenLastCalledWith({ thresholds: { later: 5 } });
    expect(input('ctr').value).toBe('0.3');
  });

  it('say what can be set, and store nothing, where something else is typed', async () => {
    const { root, set, write } = await shown({});
    await set('ctr', 'low');
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(
      'Give a number from 0.01 to 20.',
    );
    expect(write).not.toHaveBeenCalled();
    await set('ctr', '1');
    expect(root.querySelector('[role="alert"]')).toBeNull();
    expect(write).toHaveBeenCalledOnce();
  });
});

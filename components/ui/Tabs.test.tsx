// @vitest-environment happy-dom
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { drawn, playedServices, render } from '@/components/testing/render';
import { Tabs } from './Tabs';

function Views() {
  const [view, setView] = useState<'one' | 'two' | 'three'>('one');
  return (
    <Tabs
      label="Views"
      onChange={setView}
      tabs={[
        { id: 'one', label: 'One', panel: <input aria-label="first" /> },
        { id: 'two', label: 'Two', panel: <p>second</p> },
        { id: 'three', label: 'Three', panel: <p>third</p> },
      ]}
      value={view}
    />
  );
}

async function press(root: HTMLElement, key: string): Promise<void> {
  const tab = root.querySelector('[aria-selected="true"]');
  tab?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await drawn();
}

function selected(root: HTMLElement): string | null | undefined {
  return root.querySelector('[aria-selected="true"]')?.textContent;
}

describe('Tabs', () => {
  it('draws a view when it is first opened, and keeps what was typed in it', async () => {
    const { root, click, unmount } = await render(<Views />, playedServices());
    expect(root.textContent).not.toContain('second');
    const input = root.querySelector('input');
    if (input) input.value = 'half a message';
    await click('[data-tab="two"]');
    expect(root.textContent).toContain('second');
    expect(input?.closest<HTMLElement>('[role=tabpanel]')?.hidden).toBe(true);
    await click('[data-tab="one"]');
    expect(root.querySelector('input')?.value).toBe('half a message');
    expect(input?.closest<HTMLElement>('[role=tabpanel]')?.hidden).toBe(false);
    await unmount();
  });

  it('goes along the bar by key, round and round; only the open one is in the order of Tab', async () => {
    const { root, unmount } = await render(<Views />, playedServices());
    await press(root, 'ArrowLeft');
    expect(selected(root)).toBe('Three');
    expect(document.activeElement?.textContent).toBe('Three');
    await press(root, 'ArrowRight');
    expect(selected(root)).toBe('One');
    await press(root, 'End');
    expect(selected(root)).toBe('Three');
    await press(root, 'Home');
    expect(selected(root)).toBe('One');
    await press(root, 'a');
    expect(selected(root)).toBe('One');
    const reachable = [...root.querySelectorAll<HTMLElement>('[role=tab]')].map(
      ({ tabIndex }) => tabIndex,
    );
    expect(reachable).toEqual([0, -1, -1]);
    await unmount();
  });

  it('names each view by its tab', async () => {
    const { root, unmount } = await render(<Views />, playedServices());
    for (const panel of root.querySelectorAll('[role=tabpanel]')) {
      const tab = root.querySelector(`[id="${panel.getAttribute('aria-labelledby')}"]`);
      expect(tab?.getAttribute('aria-controls')).toBe(panel.id);
    }
    await unmount();
  });
});

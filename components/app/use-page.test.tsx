// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { playedServices, render } from '@/components/testing/render';
import type { PageAnswer } from '@/lib/messaging/client';
import { usePage } from './use-page';

function Probe() {
  const { view } = usePage('page.facts');
  return view.kind === 'answered' ? view.value.surface : view.kind;
}

const facts = (surface: string) => ({
  kind: 'answered' as const,
  value: { surface, facts: {}, canInsert: false },
  origin: undefined,
});

describe('asking the page in front', () => {
  it('asks again when the tab changes, and drops an answer that comes too late', async () => {
    const pending: ((answer: unknown) => void)[] = [];
    let changed: () => void = () => undefined;
    const services = playedServices({
      client: {
        ask: () => new Promise<PageAnswer<never>>((resolve) => pending.push(resolve as never)),
      },
      tabs: {
        current: () => Promise.resolve(1),
        watch: (callback) => {
          changed = callback;
        },
      },
    });
    const { root, until } = await render(<Probe />, services);
    await until(() => expect(pending).toHaveLength(1));
    expect(root.textContent).toBe('loading');
    changed();
    await until(() => expect(pending).toHaveLength(2));
    pending[1]?.(facts('second'));
    await until(() => expect(root.textContent).toBe('second'));
    pending[0]?.(facts('first'));
    await until(() => expect(root.textContent).toBe('second'));
  });

  it('is absent without a tab, and fails aloud when the page fails', async () => {
    const none = playedServices({
      tabs: { current: () => Promise.resolve(undefined), watch: () => undefined },
    });
    const first = await render(<Probe />, none);
    await first.until(() => expect(first.root.textContent).toBe('absent'));
    const failing = playedServices({ client: { ask: () => Promise.reject(new Error('broken')) } });
    const second = await render(<Probe />, failing);
    await second.until(() => expect(second.root.textContent).toBe('failed'));
    expect(failing.diagnostics.report).toHaveBeenCalled();
  });

  it('stops listening when the panel goes', async () => {
    const signals: AbortSignal[] = [];
    const services = playedServices({ onPageChanged: (_changed, signal) => signals.push(signal) });
    const { unmount } = await render(<Probe />, services);
    await unmount();
    expect(signals.map((signal) => signal.aborted)).toEqual([true]);
  });
});

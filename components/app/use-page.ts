import { useCallback, useEffect, useState } from 'react';
import type { PageAnswer } from '@/lib/messaging/client';
import type { PageMessageName, PageProtocol } from '@/lib/messaging/page-messages';
import { useApp } from './AppProvider';

/** What is known of the page in front: nothing yet, its answer, or a failure to answer. */
export type PageView<T> = { kind: 'loading' } | PageAnswer<T> | { kind: 'failed'; error: unknown };

type Asked = Extract<PageMessageName, 'page.state' | 'page.facts' | 'page.evidence'>;

/**
 * Asks the page in front, and asks again when another tab comes to the front, when it loads something else and
 * when the page says that it changed. The last answer stays until the next is there.
 */
export function usePage<Name extends Asked>(
  name: Name,
): { tab: number | undefined; view: PageView<PageProtocol[Name]['out']>; again: () => void } {
  const { services } = useApp();
  const [tab, setTab] = useState<number>();
  const [view, setView] = useState<PageView<PageProtocol[Name]['out']>>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((n) => n + 1), []);

  useEffect(() => {
    const ending = new AbortController();
    services.tabs.watch(again, ending.signal);
    services.onPageChanged(again, ending.signal);
    return () => ending.abort();
  }, [services, again]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is what "again" changes
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      const id = await services.tabs.current();
      const answer: PageView<PageProtocol[Name]['out']> =
        id === undefined ? { kind: 'absent' } : await services.client.ask(id, name, undefined);
      if (!current) return;
      setTab(id);
      setView(answer);
    };
    ask().catch((error: unknown) => {
      services.diagnostics.report(error, { module: 'messaging', id: name });
      if (current) setView({ kind: 'failed', error });
    });
    return () => {
      current = false;
    };
  }, [services, name, round]);

  return { tab, view, again };
}

import { useEffect, useMemo, useState } from 'react';
import type { PageView } from '@/components/app/use-page';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import type { PageFacts } from '@/lib/surfaces/define';
import { factFor } from '@/lib/templates/facts';

/** Orders remembered while the panel is open: enough to go back and forth between a few. */
const REMEMBERED = 20;

/**
 * What the page in front tells, together with what pages about the same order told before: the order's own page
 * knows the tracking number, the message's page knows the box. In memory only, gone when the panel is closed.
 */
export function useFacts(view: PageView<PageFactsReply>): PageFactsReply | undefined {
  const [orders, setOrders] = useState<ReadonlyMap<string, PageFacts>>(new Map());
  const page = view.kind === 'answered' ? view.value : undefined;
  const order = page && factFor('order_id', page.facts);

  useEffect(() => {
    if (order === undefined || page === undefined) return;
    setOrders((before) => {
      const known = { ...before.get(order), ...page.facts };
      const others = [...before].filter(([id]) => id !== order).slice(1 - REMEMBERED);
      return new Map([...others, [order, known]]);
    });
  }, [order, page]);

  return useMemo(() => {
    const known = order === undefined ? undefined : orders.get(order);
    return page && known ? { ...page, facts: { ...known, ...page.facts } } : page;
  }, [orders, order, page]);
}

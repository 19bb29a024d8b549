import { useMemo } from 'react';
import { usePage } from '@/components/app/use-page';
import { type Bound, readBound } from '@/lib/checklists/bound';
import type { PageState } from '@/lib/session/page-state';

/** What the page in front is about: the SKU of a listing, the order of an order's or message's page. */
export function useOffered(state: PageState | undefined): readonly Bound[] {
  const { view } = usePage('page.facts');
  const order = view.kind === 'answered' ? (view.value.facts.orderId ?? '') : '';
  const { sku = '', store } = state ?? {};
  return useMemo(() => {
    const read = [readBound('sku', sku), readBound('order', order)];
    return read.flatMap((one) =>
      'bound' in one ? [{ ...one.bound, ...(store && { store }) }] : [],
    );
  }, [sku, order, store]);
}

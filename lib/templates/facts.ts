import type { PageFacts } from '@/lib/surfaces/define';
import type { Variable } from './define';

/** Which fact of the open page fills which variable. */
const FACT_OF: Readonly<Record<Variable, string>> = {
  order_id: 'orderId',
  buyer_name: 'buyerName',
  ship_date: 'shipDate',
  carrier: 'carrier',
  tracking_number: 'trackingNumber',
  delivery_date: 'deliveryDate',
  seller_name: 'sellerName',
};

/** The page's value for a variable; undefined when the page does not tell. */
export function factFor(variable: Variable, facts: PageFacts): string | undefined {
  return facts[FACT_OF[variable]]?.trim() || undefined;
}

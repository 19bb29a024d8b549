import type { PageFacts } from '@/lib/surfaces/define';
import type { Variable } from './define';

/** Which fact of the open page fills which variable; the others only she can know. */
const FACT_OF: Readonly<Partial<Record<Variable, string>>> = {
  order_id: 'orderId',
  buyer_name: 'buyerName',
  item: 'itemTitle',
  ship_date: 'shipDate',
  carrier: 'carrier',
  tracking_number: 'trackingNumber',
  delivery_date: 'deliveryDate',
  seller_name: 'sellerName',
  asin: 'asin',
  sku: 'sku',
  quantity: 'quantity',
  purchase_date: 'purchaseDate',
  ship_by: 'shipBy',
  delivery_window: 'deliveryWindow',
  store: 'storeName',
};

/** The page's value for a variable; undefined when the page does not tell. */
export function factFor(variable: Variable, facts: PageFacts): string | undefined {
  const fact = FACT_OF[variable];
  return fact === undefined ? undefined : facts[fact]?.trim() || undefined;
}

import { surfaceIdFor } from '../address';
import { defineSurface, type PageFacts, type PageReader } from '../define';
import { completeFacts, orderIdWithin, readFacts } from '../facts';
import { selectorReport } from '../selector-report';
import { LIST_FACTS, LIST_MARKS, LOADING, ORDER_TABLES } from '../selectors/order-list';

const ID = 'order-list';
/** The tab of the list in the address: `mfn/unshipped`, `fba/all`. */
const TAB = /\/(?:orders-v3|amazonsell\/orders)\/((?:mfn|fba)(?:\/[a-z-]+)*)\/?$/i;

/** The list of orders: nothing is written here; it tells how many orders are shown, and of which tab. */
export default defineSurface({
  id: ID,
  matches: (url) => surfaceIdFor(url) === ID,
  present: hasMarks,
  locate: (page) => ({
    fields: [],
    missing: [],
    recognised: hasMarks(page) || page.children.some(hasMarks),
  }),
  facts: readList,
});

function hasMarks(page: PageReader): boolean {
  return page.queryAll(LIST_MARKS).some((mark) => page.visible(mark));
}

/**
 * `ordersShown` is "0" where the table stands there without an order, and absent where no table was found or it
 * still loads.
 */
function readList(page: PageReader): PageFacts {
  const facts = readFacts(page, ID, LIST_FACTS);
  const tab = TAB.exec(page.url.pathname)?.[1]?.toLowerCase();
  if (tab) facts.ordersTab = tab;
  const ids = orderIdsIn(page);
  if (ids) facts.ordersShown = String(ids.size);
  const [only] = ids?.size === 1 ? ids : [];
  if (only) facts.orderId = only;
  const { buyerLanguage: _ofNobody, ...rest } = completeFacts(page, facts);
  return rest;
}

/** The orders whose rows are shown; undefined where there is no table, or it still loads. */
function orderIdsIn(page: PageReader): ReadonlySet<string> | undefined {
  const isLoading = page.queryAll(LOADING).some((sign) => page.visible(sign));
  for (const selector of ORDER_TABLES) {
    const tables = page.queryAll(selector).filter((table) => page.visible(table));
    if (tables.length === 0) continue;
    selectorReport.matched(ID, 'orders', selector);
    const rows = tables.flatMap((table) => [...table.querySelectorAll('tbody tr')]);
    const ids = rows.flatMap((row) => orderIdWithin(row) ?? []);
    return ids.length === 0 && isLoading ? undefined : new Set(ids);
  }
  selectorReport.missed(ID, 'orders');
  return undefined;
}

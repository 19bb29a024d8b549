import { surfaceIdFor } from '../address';
import { defineSurface, type Located, type PageFacts, type PageReader } from '../define';
import { completeFacts, orderIdInText, orderIdOfAddress, readFacts } from '../facts';
import { ORDER_FACTS, ORDER_MARKS } from '../selectors/order-detail';

const ID = 'order-detail';

/** One order: nothing is written here, its facts fill the templates. */
export default defineSurface({
  id: ID,
  matches: (url) => surfaceIdFor(url) === ID,
  present: hasMarks,
  locate: (page): Located => ({
    fields: [],
    missing: [],
    recognised: hasMarks(page) || page.children.some(hasMarks) || orderIdInText(page) !== undefined,
  }),
  facts: readOrder,
});

function hasMarks(page: PageReader): boolean {
  return page.queryAll(ORDER_MARKS).some((mark) => page.visible(mark));
}

function readOrder(page: PageReader): PageFacts {
  const facts = readFacts(page, ID, ORDER_FACTS);
  const orderId = facts.orderId ?? orderIdOfAddress(page.url) ?? orderIdInText(page);
  if (orderId) facts.orderId = orderId;
  return completeFacts(page, facts);
}

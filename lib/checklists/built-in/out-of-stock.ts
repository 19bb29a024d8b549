import { defineChecklist } from '../define';

/** A product has run out, or will before the next delivery. */
export default defineChecklist({
  id: 'out-of-stock',
  area: 'stock',
  place: 1,
  subject: 'product',
  groups: [
    {
      id: 'facts',
      steps: [
        { id: 'count', page: '/myinventory/inventory' },
        { id: 'next-delivery', page: '/gp/ssof/shipping-queue.html' },
        { id: 'backup' },
      ],
    },
    {
      id: 'offer',
      steps: [
        { id: 'orders-first', page: '/orders-v3/mfn/unshipped' },
        { id: 'tell-buyers', page: '/messaging/inbox' },
        { id: 'quantity', page: '/myinventory/inventory' },
        { id: 'restock-date', page: '/abis/listing/edit' },
        { id: 'ads', page: '/cm/ref=xx_cmpmgr_dnav_xx' },
        { id: 'price' },
      ],
    },
    {
      id: 'after',
      steps: [
        { id: 'review-threshold', page: '/restockinventory/recommendations' },
        { id: 'back-in-stock', page: '/myinventory/inventory' },
      ],
    },
  ],
});

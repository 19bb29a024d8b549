import { defineChecklist } from '../define';

/** A change to a listing that is on sale. */
export default defineChecklist({
  id: 'listing-change',
  area: 'listings',
  place: 2,
  subject: 'product',
  groups: [
    {
      id: 'before',
      steps: [
        { id: 'reason' },
        { id: 'old-text', page: '/myinventory/inventory' },
        { id: 'numbers', page: '/business-reports/detail/sales-traffic-by-asin' },
        { id: 'event' },
      ],
    },
    {
      id: 'change',
      steps: [
        { id: 'edit', page: '/abis/listing/edit', proof: 'listing-clean' },
        { id: 'variations', page: '/listing/varwiz' },
        { id: 'save', secondPerson: true },
      ],
    },
    {
      id: 'after',
      steps: [
        { id: 'after-15-minutes', page: '/myinventory/inventory' },
        { id: 'after-a-day' },
        { id: 'after-two-weeks', page: '/business-reports/detail/sales-traffic-by-asin' },
      ],
    },
  ],
});

import { defineChecklist } from '../define';

/** What buyers search for, and why they send it back. */
export default defineChecklist({
  id: 'search-term-and-return-review',
  area: 'ads',
  place: 2,
  subject: 'period',
  groups: [
    {
      id: 'search',
      steps: [
        { id: 'clean' },
        { id: 'roots' },
        { id: 'listing-words', page: '/abis/listing/edit' },
        { id: 'misleading', page: '/abis/listing/edit' },
      ],
    },
    {
      id: 'returns',
      steps: [
        { id: 'report', page: '/reportcentral/CUSTOMER_RETURNS/1' },
        { id: 'rate' },
        { id: 'comments', page: '/voice-of-the-customer' },
        { id: 'cause' },
      ],
    },
    {
      id: 'act',
      steps: [
        { id: 'fix-listing', page: '/abis/listing/edit' },
        { id: 'fix-product' },
        { id: 'compare' },
      ],
    },
  ],
});

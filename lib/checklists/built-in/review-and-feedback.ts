import { defineChecklist } from '../define';

/** A bad review or negative seller feedback. */
export default defineChecklist({
  id: 'review-and-feedback',
  area: 'buyers',
  place: 1,
  subject: 'order',
  groups: [
    {
      id: 'understand',
      steps: [
        { id: 'kind', page: '/feedback-manager' },
        { id: 'read', page: '/brand-customer-reviews' },
        { id: 'order', page: '/orders-v3/search', proof: 'order-read' },
        { id: 'cause' },
      ],
    },
    {
      id: 'within-rules',
      steps: [
        { id: 'never' },
        { id: 'help', page: '/messaging/inbox' },
        { id: 'report', page: '/brand-customer-reviews' },
        { id: 'fba-feedback', page: '/feedback-manager' },
        { id: 'public-answer', page: '/feedback-manager' },
      ],
    },
    {
      id: 'improve',
      steps: [
        { id: 'listing', page: '/abis/listing/edit' },
        { id: 'pattern', page: '/voice-of-the-customer' },
        { id: 'table' },
      ],
    },
  ],
});

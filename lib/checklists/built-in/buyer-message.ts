import { defineChecklist } from '../define';

/** A buyer has written: read, look at the order, answer within the rules and in time. */
export default defineChecklist({
  id: 'buyer-message',
  area: 'buyers',
  place: 2,
  subject: 'order',
  groups: [
    {
      id: 'read',
      steps: [
        {
          id: 'message',
          page: '/messaging/inbox?fi=responseNeeded',
          proof: 'message-read',
        },
        { id: 'order', page: '/orders-v3/search', proof: 'order-read' },
      ],
    },
    {
      id: 'look',
      steps: [
        { id: 'ship-by', page: '/orders-v3/search', proof: 'ship-by-read' },
        { id: 'tracking', page: '/orders-v3/search', proof: 'tracking-seen' },
      ],
    },
    {
      id: 'answer',
      steps: [
        { id: 'reply', page: '/messaging/inbox', proof: 'reply-clean' },
        { id: 'sent', page: '/messaging/inbox' },
        { id: 'follow' },
      ],
    },
  ],
});

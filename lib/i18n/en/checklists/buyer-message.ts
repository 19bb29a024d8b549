export const buyerMessage = {
  name: 'Buyer’s message',
  about: 'When a buyer has written about an order and waits for an answer.',
  groups: {
    read: 'Read',
    look: 'Look',
    answer: 'Answer',
  },
  steps: {
    message: {
      text: 'Read the whole conversation',
      hint: 'What is asked, since when, and what we have promised before. The clock runs from the last message, weekends included.',
    },
    order: {
      text: 'Open the order',
      hint: 'Product, quantity, who ships it and by when. Answer only about this order.',
    },
    'ship-by': {
      text: 'Read the ship-by date',
      hint: 'Is it still to come? If it will be missed, tell the warehouse first and the buyer second.',
    },
    tracking: {
      text: 'Look at the tracking number',
      hint: 'Shipped by us: where is the parcel now? Not shipped yet: say so, and leave this step open.',
    },
    reply: {
      text: 'Write the answer and clear every mark in it',
      hint: 'In the buyer’s language, from a template. No links, no contact details, nothing in return for a review.',
    },
    sent: {
      text: 'Send it, or mark “No response needed”',
      hint: 'Within 12 hours, never over 24. Clerkside never sends: you do.',
    },
    follow: {
      text: 'Note what was promised',
      hint: 'Refund, replacement or an answer still owed: who does it, and when it is looked at again.',
    },
  },
};

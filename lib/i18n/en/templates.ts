/** Names and explanations of the reply templates, and of the variables they are filled with. */
export const templates = {
  lists: {
    'where-is-my-order': {
      name: 'Where is my order?',
      when: 'The buyer asks for a parcel that is on its way.',
      meaning:
        'Thanks for the message; says when and how the parcel was shipped, its tracking number and when it is due; asks the buyer to write back if it has not come by then.',
    },
  },
  variables: {
    order_id: 'Order number',
    buyer_name: 'Buyer’s name',
    ship_date: 'Shipped on',
    carrier: 'Carrier',
    tracking_number: 'Tracking number',
    delivery_date: 'Due on',
    seller_name: 'Your store’s name',
  },
  examples: {
    order_id: '112-1234567-1234567',
    buyer_name: 'Ms Miller',
    ship_date: 'November 18',
    carrier: 'UPS',
    tracking_number: '1Z999AA10123456784',
    delivery_date: 'November 24',
    seller_name: 'Acme Store',
  },
};

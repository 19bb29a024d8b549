export const outOfStock = {
  name: 'Out of stock',
  about: 'When a product has run out, or will before the next delivery arrives.',
  groups: {
    facts: 'Facts',
    offer: 'Offer',
    after: 'After',
  },
  steps: {
    count: {
      text: 'Count what is really there',
      hint: 'Available, reserved, inbound and own warehouse: four numbers. Zero is zero only when the warehouse says so.',
    },
    'next-delivery': {
      text: 'Confirm the date of the next delivery',
      hint: 'With purchasing or the forwarder, in writing. “Soon” is not a date.',
    },
    backup: {
      text: 'Look for another source',
      hint: 'Own warehouse, another store’s stock, a faster transport: yes or no, and what it costs.',
    },
    'orders-first': {
      text: 'Decide on the orders already taken',
      hint: 'Ship what can be shipped. Only what cannot is cancelled, with the true reason; every cancellation counts.',
    },
    'tell-buyers': {
      text: 'Tell the buyers concerned',
      hint: 'Use the template “Out of stock and cancellation”. Never ask the buyer to cancel.',
    },
    quantity: {
      text: 'Mark it out of stock: set the quantity to what is there',
      hint: 'Seller-fulfilled: zero in every store that sells from the same shelf. Do not delete or close the listing.',
    },
    'restock-date': {
      text: 'Enter the restock date, if it is sure',
      hint: 'Only a date that purchasing has confirmed. Otherwise leave it empty.',
    },
    ads: {
      text: 'Pause the ads of this product',
      hint: 'Pause, never archive: an archived campaign does not come back.',
    },
    price: {
      text: 'Slow the sales instead, if the gap is short',
      hint: 'A higher price or a smaller deal can stretch the stock. Stay within the price limits you have set.',
    },
    'review-threshold': {
      text: 'Review the restock threshold',
      hint: 'Reorder point = daily sales × (days until delivery + {safetyDays} safety days). Write down why the old number was too low.',
    },
    'back-in-stock': {
      text: 'When it is back: switch everything on again',
      hint: 'Quantity, price and ads are as before, the Featured Offer is there, and the list of stores is ticked off.',
    },
  },
};

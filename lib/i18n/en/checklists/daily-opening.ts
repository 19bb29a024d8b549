export const dailyOpening = {
  name: 'Daily opening round',
  about: 'Every morning, for each store: what gets worse if it waits until tomorrow.',
  groups: {
    health: 'Account',
    orders: 'Orders',
    buyers: 'Buyers',
    listings: 'Listings',
    close: 'Hand over',
  },
  steps: {
    'account-health': {
      text: 'Read Account Health; nothing new stands in red',
      hint: 'Note order defect rate (under 1 %), late shipment rate (under 4 %), cancellation rate (under 2.5 %) and valid tracking rate (over 95 %). A new violation: start “Policy notice and listing removal”.',
    },
    notifications: {
      text: 'Open every new performance notification',
      hint: 'Each one is read to the end, its deadline is written down and the person in charge knows of it.',
    },
    cases: {
      text: 'Look through open cases',
      hint: 'Every case that waits for us has an answer today; the case ID and the next date are written down.',
    },
    'ship-today': {
      text: 'List the orders to ship today, the most urgent first',
      hint: 'Sort by ship-by date. Done when each has a label or a reason with a name behind it.',
    },
    'late-orders': {
      text: 'Deal first with late orders and those on the verge of cancellation',
      hint: 'Ship and confirm first; then tell the buyer with the template “Late delivery”. Confirm only what the carrier really has.',
    },
    'cancel-requests': {
      text: 'Answer cancellation requests',
      hint: 'If it has not left yet, cancel with the reason “Buyer cancelled”; if it has left, explain how to return it.',
    },
    messages: {
      text: 'Answer all messages that need a response',
      hint: 'The oldest first, none over 24 hours, weekends included. What needs no answer gets “No response needed”.',
    },
    returns: {
      text: 'Decide on new return requests',
      hint: 'Each one is authorised, or has its reason and its question to the buyer.',
    },
    claims: {
      text: 'Look for new A-to-z claims',
      hint: 'Each has its deadline written down and the papers collected: tracking, messages, photos.',
    },
    inactive: {
      text: 'Look for listings that became inactive or search suppressed',
      hint: 'Compare with yesterday’s number. Each new one has a reason and a next step.',
    },
    'featured-offer': {
      text: 'Check the Featured Offer (Buy Box) of the ten best sellers',
      hint: 'Where it is lost: compare price, shipping and other sellers, and write down the cause.',
    },
    stock: {
      text: 'Check the stock of the best sellers',
      hint: 'Anything under {supplyAlert} days of supply is in the restock list; anything at zero: start “Out of stock”.',
    },
    report: {
      text: 'Send the short morning report',
      hint: 'New, settled, waiting: three lines for each store, with order and case numbers.',
    },
  },
};

export const restockReview = {
  name: 'Restock review',
  about: 'Once a week: what to send, how much, and by when.',
  groups: {
    numbers: 'Numbers',
    decide: 'Decide',
    order: 'Order',
  },
  steps: {
    export: {
      text: 'Export the restock recommendations',
      hint: 'One file for each store, with today’s date in its name.',
    },
    sales: {
      text: 'Put sales of 7, 30 and 90 days beside them',
      hint: 'Take out weeks of deals and weeks without stock: they mislead.',
    },
    inbound: {
      text: 'Add what is on its way',
      hint: 'Shipped, received, in production: quantity and date for each SKU.',
    },
    'under-28-days': {
      text: 'Mark SKUs under {lowSupply} days of supply',
      hint: 'In the US the low-inventory-level fee falls due when both 30 and 90 days of history are under 28.',
    },
    formula: {
      text: 'Work out the quantity for each SKU',
      hint: 'Daily sales × (production + transport + receiving days) + safety stock − stock − inbound.',
    },
    event: {
      text: 'Add the coming event',
      hint: 'Peak season and deals are in the sum, with the latest day to arrive in the warehouse.',
    },
    capacity: {
      text: 'Compare with capacity limit and IPI',
      hint: 'IPI {ipi} or more is the aim. What does not fit has an order of importance.',
    },
    overstock: {
      text: 'Leave out what is already too much',
      hint: 'SKUs over {overstock} days of supply get nothing: start “Slow and aged stock”.',
    },
    approve: {
      text: 'Have the list approved',
      hint: 'Quantity, cost, transport and arrival date are agreed by the person in charge, in writing.',
    },
    place: {
      text: 'Place the orders and write down the dates',
      hint: 'For each order: order number, ready date, ship date, who follows it.',
    },
    'next-look': {
      text: 'Check last week’s forecast',
      hint: 'Forecast against real sales for the ten best sellers; more than {forecastError} % off needs an explanation.',
    },
  },
};

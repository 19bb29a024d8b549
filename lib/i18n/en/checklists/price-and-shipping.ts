export const priceAndShipping = {
  name: 'Price and shipping template round',
  about: 'Once a month, and after every change of cost, rate or carrier, across all stores.',
  groups: {
    price: 'Price',
    shipping: 'Shipping',
    confirm: 'Confirm',
  },
  steps: {
    export: {
      text: 'Download the active listings of each store',
      hint: 'SKU, price, sale price, minimum and maximum: one table, one currency beside the store’s.',
    },
    cost: {
      text: 'Bring cost, fees and exchange rate up to date',
      hint: 'Product, transport, duty, referral and FBA fee, VAT; the day of the rate is noted.',
    },
    floor: {
      text: 'Work out the lowest price of each store',
      hint: 'Every SKU below it is on the list, with the reason.',
    },
    limits: {
      text: 'Set minimum and maximum price',
      hint: 'They keep a slip of the decimal point from selling the stock.',
    },
    ended: {
      text: 'Clear ended sale prices',
      hint: 'No sale price without an end day; what has ended is gone.',
    },
    'other-stores': {
      text: 'Compare the stores with each other',
      hint: 'The same product differs by no more than cost and tax explain; our own shop is not cheaper.',
    },
    template: {
      text: 'Check the shipping template of every seller-fulfilled SKU',
      hint: 'It fits weight, size and dangerous goods; no SKU is left on the default by accident.',
    },
    regions: {
      text: 'Check regions and exclusions',
      hint: 'Islands, PO boxes and remote areas are as the carrier’s price list says.',
    },
    times: {
      text: 'Check handling and transit time',
      hint: 'What the warehouse and the carrier kept in the last 30 days, not what we wish for.',
    },
    holidays: {
      text: 'Enter holidays',
      hint: 'Spring Festival, warehouse closing days and local holidays of the next 60 days.',
    },
    sample: {
      text: 'Buy one as a test, up to the last step',
      hint: 'For three SKUs in each store: price, shipping and delivery date are what you expect. Do not place the order.',
    },
    log: {
      text: 'Log every change',
      hint: 'Store, SKU, old, new, who and when; somebody else has looked at changes over {priceChange} %.',
    },
  },
};

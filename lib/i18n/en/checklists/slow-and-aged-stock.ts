export const slowAndAgedStock = {
  name: 'Slow and aged stock',
  about:
    'Twice a month, before the 15th, when Amazon takes the snapshot for the aged inventory surcharge.',
  groups: {
    find: 'Find',
    why: 'Why',
    act: 'Act',
    check: 'Check',
  },
  steps: {
    ages: {
      text: 'List stock by age: {ageWarning}, 181, 271 and 365 days',
      hint: 'In the US the surcharge begins on day 181; elsewhere look up the store’s fee page. From day {ageWarning} there is still time to act.',
    },
    cost: {
      text: 'Write the monthly storage and the coming surcharge beside each SKU',
      hint: 'Sorted by cost, the dearest first.',
    },
    stranded: {
      text: 'Empty the list of stranded inventory',
      hint: 'Each SKU is relisted or in a removal order before the automatic removal date shown: 30 to 180 days, by the reason.',
    },
    page: {
      text: 'Look at the product page as a buyer',
      hint: 'Price, pictures, reviews, Featured Offer, delivery time: the reason is written down for each SKU.',
    },
    suppressed: {
      text: 'Make sure that it can be bought at all',
      hint: 'Active, not search suppressed, main image there, right category.',
    },
    price: {
      text: 'Choose one way out for each SKU',
      hint: 'Lower price, coupon, deal, ads, bundle or removal, with the lowest price that the person in charge allows.',
    },
    coupon: {
      text: 'Set up the coupon or the discount',
      hint: 'Start, end, budget and lowest price are checked by a second person; it does not add up with another promotion.',
    },
    removal: {
      text: 'Create the removal order for the rest',
      hint: 'Return or disposal is decided with the cost of both; address and quantity are read twice. Unsuitable stock has 30 days after the notice, and US settings may dispose of it at once.',
    },
    ads: {
      text: 'Adapt the ads',
      hint: 'No money for what is leaving; a little for what is to be sold off.',
    },
    'after-two-weeks': {
      text: 'After 14 days: compare units sold and age',
      hint: 'It moves or the next way out is taken. Nothing stays on the list without a date.',
    },
    lesson: {
      text: 'Write down what to order differently',
      hint: 'First order too large, colour, season: one line for purchasing.',
    },
  },
};

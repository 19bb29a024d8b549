export const dealSignUp = {
  name: 'Deal and event sign-up',
  about: 'Lightning Deal, Best Deal, Prime Day, Black Friday: before the sign-up closes.',
  groups: {
    eligible: 'Eligible',
    price: 'Price',
    stock: 'Stock',
    run: 'Before, during, after',
  },
  steps: {
    dates: {
      text: 'Write down sign-up and event dates',
      hint: 'In the store’s time zone: last day to submit, last day to change, start, end, stock in the warehouse by.',
    },
    account: {
      text: 'Check the account',
      hint: 'Professional seller, at least five feedback ratings a month, 3.5 stars or more overall; for event deals 4 stars.',
    },
    product: {
      text: 'Check the product',
      hint: 'New, 3 stars or more (event: 3.5), sales history, Prime in every region. Not restricted: no alcohol, adult, e-cigarette, medical or infant formula product.',
    },
    variations: {
      text: 'Take as many variations as asked',
      hint: 'Most of the family must take part; those without stock or with poor stars are noted.',
    },
    'reference-price': {
      text: 'Check the reference price',
      hint: 'A list price or “was” price that buyers really paid lately; without it no deal is shown.',
    },
    'lowest-30': {
      text: 'Find the lowest price of the last 30 days',
      hint: 'Coupons and earlier promotions included. The deal price must not be higher; event: {dealDiscount} % off and {belowLowest} % below it.',
    },
    profit: {
      text: 'Work out the profit of one unit',
      hint: 'Deal price minus cost, fees, deal fee and ads. Below zero needs a yes from the person in charge.',
    },
    'no-stacking': {
      text: 'Switch off what would add up',
      hint: 'Coupons, sale price, Prime discount and business price of the same days are off or wanted.',
    },
    units: {
      text: 'Plan the units',
      hint: 'Deal quantity plus normal sales; what is in the warehouse by the due date counts.',
    },
    submit: {
      text: 'Have it read, then submit',
      hint: 'A second person reads ASIN, price, quantity and dates aloud before you submit.',
    },
    'week-before': {
      text: 'A week before: still approved, price unchanged',
      hint: 'No “needs attention”; nobody changes price or main texts until the end.',
    },
    ads: {
      text: 'Raise budgets and set them back',
      hint: '{budgetFactor} × the budget on the day; the old values are noted and restored afterwards.',
    },
    'on-the-day': {
      text: 'On the day: look at the page three times',
      hint: 'The deal badge is there, the price is right, stock is enough.',
    },
    result: {
      text: 'Afterwards: write down the result',
      hint: 'Units, sales, fee, profit, rank before and after; repeat it or not.',
    },
  },
};

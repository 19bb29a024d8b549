export const searchTermAndReturnReview = {
  name: 'Search-term and return-reason review',
  about: 'Once a month: what buyers search for, and why they send it back.',
  groups: {
    search: 'Search terms',
    returns: 'Returns',
    act: 'Act',
  },
  steps: {
    clean: {
      text: 'Clean the search-term report',
      hint: 'Same words joined, hidden characters removed, ASINs apart.',
    },
    roots: {
      text: 'Group by root word',
      hint: 'Clicks, orders and spend for each root; judge only roots with {minClicks} clicks or more.',
    },
    'listing-words': {
      text: 'Bring words that sell into the listing',
      hint: 'They are in the title, highlights, bullet points or search terms, without repeating and with no other brand.',
    },
    misleading: {
      text: 'Find words that bring the wrong buyers',
      hint: 'Wrong size, other device, other use: negative in the ads and clear in the listing.',
    },
    report: {
      text: 'Download the returns of the last 30 days',
      hint: 'Reason, comment, condition and SKU; seller-fulfilled returns are in the same table.',
    },
    rate: {
      text: 'Work out the return rate of each SKU',
      hint: 'Returns divided by units sold. More than {returnFactor} × the category’s usual rate, or rising: it is on the list.',
    },
    comments: {
      text: 'Read comments and Voice of the Customer',
      hint: 'The three most frequent reasons of each SKU, in the buyers’ own words.',
    },
    cause: {
      text: 'Name the cause of each reason',
      hint: 'Listing (not as described), product, packing, delivery or buyer: one for each.',
    },
    'fix-listing': {
      text: 'Correct the listing',
      hint: 'Size, colour, compatibility or contents now say what buyers misunderstood.',
    },
    'fix-product': {
      text: 'Report to purchasing and quality',
      hint: 'Pictures, numbers, batch; an answer with a date.',
    },
    compare: {
      text: 'Compare with last month',
      hint: 'What was changed then has helped or not; it stands in the table.',
    },
  },
};

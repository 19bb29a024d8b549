export const weeklyAdReport = {
  name: 'Weekly ad report',
  about: 'Every Monday, over the last 7 and 30 days of every store.',
  groups: {
    collect: 'Collect',
    judge: 'Judge',
    act: 'Act',
    'before-archiving': 'Before you archive or pause a campaign',
    report: 'Report',
  },
  steps: {
    download: {
      text: 'Download the campaign, search-term and placement reports',
      hint: '7 and 30 days, all campaign types; leave out the last 2 days, their sales are not complete.',
    },
    'total-sales': {
      text: 'Take total sales of the same days',
      hint: 'ACOS for the ads, TACOS for everything: both stand in the table.',
    },
    budget: {
      text: 'Find campaigns out of budget',
      hint: 'Before noon and with good ACOS: raise. With bad ACOS: first the bids.',
    },
    'low-ctr': {
      text: 'Mark CTR below {ctr} % with {impressions} impressions or more',
      hint: 'The cause lies in main image, price, title or a wrong keyword: one of them is written down.',
    },
    'high-acos': {
      text: 'Mark ACOS above {acos} % with {minClicks} clicks or more',
      hint: 'Compare with the product’s margin, which may allow more or less. Too few clicks: wait.',
    },
    'clicks-no-order': {
      text: 'Mark search terms with {noOrderClicks} clicks and no order',
      hint: 'Relevant: lower the bid. Not relevant: negative, exact.',
    },
    'good-terms': {
      text: 'Mark search terms that sell',
      hint: '{goodOrders} orders or more below the target ACOS: into a manual campaign, exact.',
    },
    bids: {
      text: 'Change bids in small steps',
      hint: 'At most {bidStep} % at a time, one change a week for each target; old and new value are in the table.',
    },
    negatives: {
      text: 'Add negatives',
      hint: 'Read each one aloud first: it must not block the words of our own product.',
    },
    'right-campaign': {
      text: 'Check store, name and state of the campaign',
      hint: 'The store at the top, the full name and the tick in front are what you mean; only one is selected.',
    },
    'pause-first': {
      text: 'Pause; do not archive',
      hint: 'Archiving cannot be undone. A paused campaign keeps its history and can start again.',
    },
    'keep-data': {
      text: 'Save its search terms and negatives',
      hint: 'Good terms have a new home, negatives are copied, the export is in the folder.',
    },
    'second-look': {
      text: 'Have a second person look',
      hint: 'Name, reason and 30-day sales are written down, and somebody has agreed.',
    },
    'send-report': {
      text: 'Send the report before noon',
      hint: 'Spend, sales, ACOS, TACOS against last week; three changes and their reason; what you need decided.',
    },
  },
};

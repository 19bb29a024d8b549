export const firstTwoWeeks = {
  name: 'First two weeks of a new colleague',
  about: 'From the first day until the new colleague handles a store alone.',
  groups: {
    'day-one': 'Day one',
    'week-one': 'Week one',
    'week-two': 'Week two',
    alone: 'Alone',
  },
  steps: {
    access: {
      text: 'Get your own user with two-step verification',
      hint: 'Nobody shares a login. You see only what your work needs.',
    },
    rules: {
      text: 'Read the three rules that end accounts',
      hint: 'No incentives for reviews, no second account, no buyer data outside Amazon. You can say why.',
    },
    tour: {
      text: 'Walk through Seller Central with your guide',
      hint: 'You find orders, messages, inventory, Account Health and the case log by yourself.',
    },
    tools: {
      text: 'Set up Clerkside and the word list',
      hint: 'Language, store and our banned words are in; you have tried a fix and taken it back with Ctrl+Z.',
    },
    'watch-opening': {
      text: 'Watch the daily opening round twice, then do it once',
      hint: 'Your guide found nothing that you had missed.',
    },
    'five-replies': {
      text: 'Write five replies from templates',
      hint: 'Right language, no gap, no promise of a date; your guide has read them before they were sent.',
    },
    'one-draft': {
      text: 'Write one listing as a draft',
      hint: 'No error and no warning is left. It is not submitted yet.',
    },
    numbers: {
      text: 'Explain the numbers of one product',
      hint: 'Sessions, conversion, ACOS, days of supply, return rate: what they mean and where they stand.',
    },
    'own-listing': {
      text: 'Submit a listing of your own',
      hint: 'By the checklist “New listing”, with a second pair of eyes; it is active after a day.',
    },
    shipment: {
      text: 'Create a shipment with your guide',
      hint: 'You have measured and weighed the boxes yourself and know the limits by heart.',
    },
    'ad-report': {
      text: 'Write a weekly ad report',
      hint: 'Figures are right, three changes have reasons, nothing was archived.',
    },
    notice: {
      text: 'Take apart an old policy notice',
      hint: 'You can say what was asked, what was wrong and what was sent.',
    },
    'three-days': {
      text: 'Do the opening round alone on three days in a row',
      hint: 'All replies within 24 hours, nothing late, the reports on time.',
    },
    talk: {
      text: 'Talk about it with your guide',
      hint: 'What is sure, what is not yet, and the next thing to learn are written down.',
    },
  },
};

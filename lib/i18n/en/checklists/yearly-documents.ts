export const yearlyDocuments = {
  name: 'Yearly account documents',
  about: 'Every January, so that a verification never comes as a surprise.',
  groups: {
    company: 'Company',
    access: 'Access',
    goods: 'Goods and brand',
    close: 'Close',
  },
  steps: {
    licence: {
      text: 'Check the business licence',
      hint: 'Valid, readable, the address and legal representative are those of the account.',
    },
    identity: {
      text: 'Check the ID of the representative',
      hint: 'Valid for at least six months; front and back are filed in the safe folder only.',
    },
    address: {
      text: 'Get a proof of address of the last 90 days',
      hint: 'Utility bill or bank statement with the company’s name and address as in the account.',
    },
    bank: {
      text: 'Check bank account and charge card',
      hint: 'Both are valid for the whole year; the name is the company’s.',
    },
    users: {
      text: 'Go through the user permissions',
      hint: 'Who has left is removed; each has only what the work needs; two-step verification is on everywhere.',
    },
    contacts: {
      text: 'Check e-mail addresses and phone numbers of the account',
      hint: 'Notices reach two people; the emergency number is answered.',
    },
    apps: {
      text: 'Remove applications that nobody uses',
      hint: 'Each that is left has a name in charge.',
    },
    brand: {
      text: 'Check trademark and Brand Registry',
      hint: 'Renewal date of every mark, roles of every user, authorised sellers.',
    },
    invoices: {
      text: 'File the supplier invoices of the last 365 days',
      hint: 'For every SKU on sale: supplier, quantity, date; quantities cover the sales.',
    },
    letters: {
      text: 'Renew letters of authorisation',
      hint: 'Each names brand, ASINs or range, stores and an end date in the future.',
    },
    insurance: {
      text: 'Check liability insurance',
      hint: 'Sum and stores as Amazon asks, valid through the year; the certificate is uploaded.',
    },
    tests: {
      text: 'List test reports that end this year',
      hint: 'New tests are ordered three months before.',
    },
    calendar: {
      text: 'Put all end dates into the calendar',
      hint: 'With a reminder {renewalDays} days before and one name each.',
    },
    'handed-over': {
      text: 'Have the folder looked through',
      hint: 'The person in charge has seen it and signed the list.',
    },
  },
};

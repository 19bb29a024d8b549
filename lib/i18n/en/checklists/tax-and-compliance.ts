export const taxAndCompliance = {
  name: 'VAT and compliance papers',
  about: 'Every month for tax, every quarter for the rest, for each country you sell in.',
  groups: {
    tax: 'Tax',
    products: 'Products',
    close: 'Close',
  },
  steps: {
    'vat-numbers': {
      text: 'Check the VAT numbers',
      hint: 'For every country with stock or a duty to pay tax: valid, with the company’s exact name, entered in the account.',
    },
    'vat-report': {
      text: 'Download the VAT transactions report',
      hint: 'Last month, complete; filed and sent to the tax adviser before the date agreed.',
    },
    'fee-invoices': {
      text: 'Download Amazon’s fee invoices',
      hint: 'All stores, last month; the number of files fits last month’s.',
    },
    payments: {
      text: 'Download the settlement and transaction reports',
      hint: 'Sums agree with the money that arrived in the bank.',
    },
    filing: {
      text: 'Confirm filing and payment',
      hint: 'For each country: filed, paid, receipt in the folder, next date in the calendar.',
    },
    'new-countries': {
      text: 'Look for new duties',
      hint: 'Stock moved to a new country, a threshold passed, a new store: ask the tax adviser.',
    },
    requests: {
      text: 'Answer open compliance requests',
      hint: 'Each has papers, a date and a person; none is within {requestDays} days of its end.',
    },
    epr: {
      text: 'Check EPR numbers',
      hint: 'Packaging, electrical goods, batteries, textiles: for Germany, France and wherever asked, valid and entered.',
    },
    'responsible-person': {
      text: 'Check manufacturer and responsible person (GPSR)',
      hint: 'Name, address and contact stand in the listing and on the product, for every SKU sold in the EU.',
    },
    marks: {
      text: 'Check marks on product and box',
      hint: 'CE, UKCA, WEEE bin, Triman, origin, warnings: in the language of the country.',
    },
    reports: {
      text: 'Check declarations and test reports',
      hint: 'Model number, standard and company are those of the product; nothing is out of date.',
    },
    batteries: {
      text: 'Check dangerous-goods and battery answers',
      hint: 'Safety data sheet or exemption sheet is filed for each SKU, not older than the sheet allows.',
    },
    table: {
      text: 'Bring the table of countries up to date',
      hint: 'Country by paper: number, valid until, who. No field is empty.',
    },
  },
};

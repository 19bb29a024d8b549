import { defineChecklist } from '../define';

/** VAT, EPR and product compliance papers. */
export default defineChecklist({
  id: 'tax-and-compliance',
  area: 'account',
  place: 3,
  subject: 'period',
  groups: [
    {
      id: 'tax',
      steps: [
        { id: 'vat-numbers' },
        { id: 'vat-report', page: '/reportcentral/VAT_TRANSACTION/1' },
        { id: 'fee-invoices', page: '/tax/seller-fee-invoices' },
        { id: 'payments', page: '/payments/reports-repository' },
        { id: 'filing', secondPerson: true },
        { id: 'new-countries' },
      ],
    },
    {
      id: 'products',
      steps: [
        { id: 'requests', page: '/performance/account/health' },
        { id: 'epr' },
        { id: 'responsible-person' },
        { id: 'marks' },
        { id: 'reports' },
        { id: 'batteries', page: '/myinventory/inventory' },
      ],
    },
    {
      id: 'close',
      steps: [{ id: 'table' }],
    },
  ],
});

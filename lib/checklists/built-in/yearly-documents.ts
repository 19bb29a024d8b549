import { defineChecklist } from '../define';

/** The papers of the account, once a year. */
export default defineChecklist({
  id: 'yearly-documents',
  area: 'account',
  place: 4,
  subject: 'period',
  groups: [
    {
      id: 'company',
      steps: [
        { id: 'licence' },
        { id: 'identity' },
        { id: 'address' },
        { id: 'bank', page: '/payments/dashboard/index.html', secondPerson: true },
      ],
    },
    {
      id: 'access',
      steps: [{ id: 'users' }, { id: 'contacts' }, { id: 'apps' }],
    },
    {
      id: 'goods',
      steps: [
        { id: 'brand' },
        { id: 'invoices' },
        { id: 'letters' },
        { id: 'insurance' },
        { id: 'tests' },
      ],
    },
    {
      id: 'close',
      steps: [{ id: 'calendar' }, { id: 'handed-over' }],
    },
  ],
});

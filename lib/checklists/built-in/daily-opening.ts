import { defineChecklist } from '../define';

/** The daily opening round: what gets worse if it waits until tomorrow. */
export default defineChecklist({
  id: 'daily-opening',
  area: 'daily',
  place: 1,
  subject: 'day',
  groups: [
    {
      id: 'health',
      steps: [
        { id: 'account-health', page: '/performance/dashboard' },
        { id: 'notifications', page: '/performance/notifications' },
        { id: 'cases', page: '/cu/case-lobby' },
      ],
    },
    {
      id: 'orders',
      steps: [
        { id: 'ship-today', page: '/orders-v3/mfn/unshipped' },
        { id: 'late-orders', page: '/orders-v3/mfn/unshipped' },
        { id: 'cancel-requests', page: '/orders-v3/mfn/unshipped' },
      ],
    },
    {
      id: 'buyers',
      steps: [
        { id: 'messages', page: '/messaging/inbox?fi=responseNeeded' },
        { id: 'returns', page: '/gp/returns/list/v2' },
        { id: 'claims', page: '/gp/guarantee-claims/home.html' },
      ],
    },
    {
      id: 'listings',
      steps: [
        { id: 'inactive', page: '/myinventory/inventory' },
        { id: 'featured-offer', page: '/myinventory/inventory' },
        { id: 'stock', page: '/inventoryplanning/manageinventoryhealth' },
      ],
    },
    {
      id: 'close',
      steps: [{ id: 'report' }],
    },
  ],
});

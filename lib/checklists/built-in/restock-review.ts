import { defineChecklist } from '../define';

/** The weekly look at what to send and when. */
export default defineChecklist({
  id: 'restock-review',
  area: 'stock',
  place: 2,
  subject: 'period',
  groups: [
    {
      id: 'numbers',
      steps: [
        { id: 'export', page: '/restockinventory/recommendations' },
        { id: 'sales', page: '/business-reports/detail/sales-traffic-by-asin' },
        { id: 'inbound', page: '/gp/ssof/shipping-queue.html' },
      ],
    },
    {
      id: 'decide',
      steps: [
        { id: 'under-28-days', page: '/inventoryplanning/manageinventoryhealth' },
        { id: 'formula' },
        { id: 'event' },
        { id: 'capacity', page: '/inventory-performance/dashboard' },
        { id: 'overstock', page: '/inventoryplanning/manageinventoryhealth' },
      ],
    },
    {
      id: 'order',
      steps: [{ id: 'approve', secondPerson: true }, { id: 'place' }, { id: 'next-look' }],
    },
  ],
});

import { defineChecklist } from '../define';

/** A shipment to Amazon’s warehouse. */
export default defineChecklist({
  id: 'fba-shipment',
  area: 'stock',
  place: 3,
  subject: 'shipment',
  groups: [
    {
      id: 'plan',
      steps: [
        { id: 'quantities', page: '/restockinventory/recommendations' },
        { id: 'eligible', page: '/myinventory/inventory' },
        { id: 'expiry' },
      ],
    },
    {
      id: 'pack',
      steps: [
        { id: 'unit-size' },
        { id: 'labels', page: '/fba/sendtoamazon', secondPerson: true },
        { id: 'prep', page: '/fba/sendtoamazon' },
        { id: 'box-size' },
        { id: 'box-weight' },
        { id: 'one-shipment', secondPerson: true },
      ],
    },
    {
      id: 'send',
      steps: [
        { id: 'box-content', page: '/fba/sendtoamazon', secondPerson: true },
        { id: 'carrier', page: '/fba/sendtoamazon' },
        { id: 'box-labels', page: '/fba/sendtoamazon', secondPerson: true },
        { id: 'tracking', page: '/gp/ssof/shipping-queue.html' },
      ],
    },
    {
      id: 'receive',
      steps: [
        { id: 'follow', page: '/gp/ssof/shipping-queue.html' },
        { id: 'reconcile', page: '/gp/ssof/shipping-queue.html' },
      ],
    },
  ],
});

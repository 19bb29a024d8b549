import { defineChecklist } from '../define';

/** Prices and shipping templates in all stores. */
export default defineChecklist({
  id: 'price-and-shipping',
  area: 'offers',
  place: 2,
  subject: 'period',
  groups: [
    {
      id: 'price',
      steps: [
        { id: 'export', page: '/listing/reports' },
        { id: 'cost' },
        { id: 'floor', secondPerson: true },
        { id: 'limits', page: '/myinventory/inventory' },
        { id: 'ended', page: '/myinventory/inventory' },
        { id: 'other-stores' },
      ],
    },
    {
      id: 'shipping',
      steps: [
        { id: 'template', page: '/myinventory/inventory', secondPerson: true },
        { id: 'regions' },
        { id: 'times' },
        { id: 'holidays' },
      ],
    },
    {
      id: 'confirm',
      steps: [{ id: 'sample' }, { id: 'log' }],
    },
  ],
});

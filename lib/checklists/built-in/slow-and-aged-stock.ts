import { defineChecklist } from '../define';

/** What does not sell, before it costs storage. */
export default defineChecklist({
  id: 'slow-and-aged-stock',
  area: 'stock',
  place: 4,
  subject: 'period',
  groups: [
    {
      id: 'find',
      steps: [
        { id: 'ages', page: '/inventoryplanning/manageinventoryhealth' },
        { id: 'cost', page: '/inventoryplanning/manageinventoryhealth' },
        { id: 'stranded', page: '/inventoryplanning/stranded-inventory' },
      ],
    },
    {
      id: 'why',
      steps: [{ id: 'page' }, { id: 'suppressed', page: '/myinventory/inventory' }],
    },
    {
      id: 'act',
      steps: [
        { id: 'price' },
        { id: 'coupon', page: '/coupons', secondPerson: true },
        { id: 'removal', page: '/recoveryui/removal-order/create', secondPerson: true },
        { id: 'ads', page: '/cm/ref=xx_cmpmgr_dnav_xx' },
      ],
    },
    {
      id: 'check',
      steps: [
        { id: 'after-two-weeks', page: '/inventoryplanning/manageinventoryhealth' },
        { id: 'lesson' },
      ],
    },
  ],
});

import { defineChecklist } from '../define';

/** Lightning Deals, Best Deals and events. */
export default defineChecklist({
  id: 'deal-sign-up',
  area: 'offers',
  place: 1,
  subject: 'event',
  groups: [
    {
      id: 'eligible',
      steps: [
        { id: 'dates', page: '/merchandising-new' },
        { id: 'account', page: '/feedback-manager' },
        { id: 'product', page: '/merchandising-new' },
        { id: 'variations', page: '/merchandising-new' },
      ],
    },
    {
      id: 'price',
      steps: [
        { id: 'reference-price' },
        { id: 'lowest-30', page: '/business-reports' },
        { id: 'profit' },
        { id: 'no-stacking', page: '/coupons' },
      ],
    },
    {
      id: 'stock',
      steps: [
        { id: 'units', page: '/inventoryplanning/manageinventoryhealth' },
        { id: 'submit', page: '/merchandising-new', secondPerson: true },
      ],
    },
    {
      id: 'run',
      steps: [
        { id: 'week-before', page: '/merchandising-new' },
        { id: 'ads', page: '/cm/ref=xx_cmpmgr_dnav_xx' },
        { id: 'on-the-day' },
        { id: 'result', page: '/business-reports' },
      ],
    },
  ],
});

import { defineChecklist } from '../define';

/** What a new colleague learns, in order. */
export default defineChecklist({
  id: 'first-two-weeks',
  area: 'team',
  place: 1,
  subject: 'person',
  groups: [
    {
      id: 'day-one',
      steps: [{ id: 'access' }, { id: 'rules' }, { id: 'tour', page: '/home' }, { id: 'tools' }],
    },
    {
      id: 'week-one',
      steps: [
        { id: 'watch-opening' },
        { id: 'five-replies', page: '/messaging/inbox' },
        { id: 'one-draft', page: '/myinventory/inventory/views/drafts' },
        { id: 'numbers', page: '/business-reports' },
      ],
    },
    {
      id: 'week-two',
      steps: [
        { id: 'own-listing', page: '/abis/listing/create' },
        { id: 'shipment', page: '/fba/sendtoamazon' },
        { id: 'ad-report', page: '/cm/ref=xx_cmpmgr_dnav_xx' },
        { id: 'notice', page: '/performance/notifications' },
      ],
    },
    {
      id: 'alone',
      steps: [{ id: 'three-days' }, { id: 'talk' }],
    },
  ],
});

import { defineChecklist } from '../define';

/** A policy warning has come or a listing was removed. */
export default defineChecklist({
  id: 'policy-notice',
  area: 'account',
  place: 1,
  subject: 'case',
  groups: [
    {
      id: 'read',
      steps: [
        { id: 'notice', page: '/performance/notifications' },
        { id: 'health', page: '/performance/account/health' },
        { id: 'tell' },
        { id: 'sort' },
      ],
    },
    {
      id: 'stop',
      steps: [
        { id: 'stock', page: '/inventoryplanning/stranded-inventory' },
        { id: 'shipments', page: '/gp/ssof/shipping-queue.html' },
        { id: 'siblings', page: '/myinventory/inventory' },
      ],
    },
    {
      id: 'settle',
      steps: [
        { id: 'cause' },
        { id: 'correct', page: '/abis/listing/edit' },
        { id: 'papers' },
        { id: 'answer', page: '/performance/account/health', secondPerson: true },
      ],
    },
    {
      id: 'after',
      steps: [
        { id: 'follow', page: '/cu/case-lobby' },
        { id: 'back', page: '/myinventory/inventory' },
        { id: 'prevent' },
      ],
    },
  ],
});

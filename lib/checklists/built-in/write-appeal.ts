import { defineChecklist } from '../define';

/** A plan of action that Amazon can say yes to. */
export default defineChecklist({
  id: 'write-appeal',
  area: 'account',
  place: 2,
  subject: 'case',
  groups: [
    {
      id: 'prepare',
      steps: [
        { id: 'question', page: '/performance/notifications' },
        { id: 'earlier', page: '/cu/case-lobby' },
        { id: 'facts' },
        { id: 'cause' },
      ],
    },
    {
      id: 'write',
      steps: [
        { id: 'root-cause' },
        { id: 'actions' },
        { id: 'prevention' },
        { id: 'tone' },
        { id: 'documents', secondPerson: true },
        { id: 'second-reader', secondPerson: true },
      ],
    },
    {
      id: 'submit',
      steps: [
        { id: 'send', page: '/performance/account/health' },
        { id: 'wait', page: '/performance/notifications' },
        { id: 'close' },
      ],
    },
  ],
});

import { defineChecklist } from '../define';

/** The weekly round through the advertising reports. */
export default defineChecklist({
  id: 'weekly-ad-report',
  area: 'ads',
  place: 1,
  subject: 'period',
  groups: [
    {
      id: 'collect',
      steps: [
        { id: 'download', page: '/cm/ref=xx_cmpmgr_dnav_xx' },
        { id: 'total-sales', page: '/business-reports' },
        { id: 'budget', page: '/cm/ref=xx_cmpmgr_dnav_xx' },
      ],
    },
    {
      id: 'judge',
      steps: [
        { id: 'low-ctr' },
        { id: 'high-acos' },
        { id: 'clicks-no-order' },
        { id: 'good-terms' },
      ],
    },
    {
      id: 'act',
      steps: [
        { id: 'bids', page: '/cm/ref=xx_cmpmgr_dnav_xx' },
        { id: 'negatives', page: '/cm/ref=xx_cmpmgr_dnav_xx' },
      ],
    },
    {
      id: 'before-archiving',
      steps: [
        { id: 'right-campaign', page: '/cm/ref=xx_cmpmgr_dnav_xx', secondPerson: true },
        { id: 'pause-first' },
        { id: 'keep-data' },
        { id: 'second-look', secondPerson: true },
      ],
    },
    {
      id: 'report',
      steps: [{ id: 'send-report' }],
    },
  ],
});

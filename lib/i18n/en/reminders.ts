/** The options about badge and notifications. */
export const reminders = {
  heading: 'Reminders',
  help: 'How you are told of checklists that are due. They are shown on this computer only.',
  on: 'On',
  off: 'Off',
  notify: 'Notification before and when a checklist is due',
  badge: 'Number on the icon: due today',
  lead: 'Remind me before the due time',
  quiet: 'Quiet hours',
  quietHelp: 'What falls into them is told afterwards.',
  from: 'From',
  to: 'To',
};

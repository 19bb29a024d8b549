/** The desk: a full page for what needs room. */
export const desk = {
  title: 'Desk',
  open: 'Open the desk',
  views: 'Views of the desk',
  settings: 'Settings',
  history: 'History',
  noRuns: 'No checklist has been started yet. Start one in the popup.',
};

export const popup = {
  aboutRule: 'About the rule {code}',
  unknownStore: 'Store unknown',
  openPanel: 'Replies',
  openPanelHint: 'Opens the side panel',
  settings: 'Settings',
  counts: '{error} errors, {warning} warnings, {hint} hints',
  clean: 'No known rule broken',
  cleanHelp: 'Every field that could be checked is in order.',
  ignored: '{n} ignored by you',
  allowed: '{n} allowed with a reason',
  notChecked: 'Could not be checked ({n})',
  missing: 'Not on the page: {fields}',
  notShown: 'The text has changed since. The list is now up to date.',
  partialHelp: 'Findings hold for the fields seen. The others may be on another tab of the form.',
  blindHelp:
    'This should be a page I know, but Amazon may have changed it. Nothing is marked, so check by hand.',
  unsupportedHelp:
    'Clerkside checks the listing editor and buyer messages. Open one of them and this list fills.',
  absentHelp:
    'Open a page of Seller Central. If this is one, load it again: it was open before Clerkside was installed.',
  pageFailed: 'The page did not answer',
  pageFailedHelp: 'Load the page again. What you typed there is only kept if Amazon keeps it.',
};

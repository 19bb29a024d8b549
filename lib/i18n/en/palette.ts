/** What is said where she types `;` in the message box. */
export const palette = {
  list: 'Replies',
  option: '{name}, {number} of {total}',
  keys: '↑ ↓ choose · Enter inserts · Esc closes',
  keysLater: 'Type one more letter',
  otherLanguage: 'The buyer’s language is {buyer}; this reply is in {reply}.',
  silent: 'Clerkside does not answer. Type on, or load the page again.',
  deleted: 'This reply has been deleted. Choose another one.',
  ask: 'Please fill in: {name}',
  askKeys: 'Enter next · Esc closes',
  askLongKeys: 'Enter next · Shift+Enter new line · Esc closes',
  askElsewhere: 'This page does not let you type here. Fill it in in the side panel.',
  insert: 'Insert',
  back: 'Back',
  inserted: '{name} is in the message box; Ctrl+Z takes it back. Read it, then send it yourself.',
  stale: 'The text has changed meanwhile. Type ; and the letters again.',
};

/** What a fix says on its button. Keys sorted. */
export const fixLabels = {
  append: 'Add “{words}” at the end',
  brandFirst: 'Move “{brand}” to the front',
  comma: 'Replace “{words}” by a comma',
  cut: 'Cut to {limit} characters: drops “{words}”',
  delete: 'Delete “{words}”',
  productFirst: 'Put “{product} for” before it',
  replace: 'Replace “{words}” by “{by}”',
  spaces: 'Tidy the spaces',
  stripHtml: 'Take out all HTML code',
  titleCase: 'Correct all capitals',
  trim: 'Delete the spaces at the end',
  width: 'Write “{by}”',
};

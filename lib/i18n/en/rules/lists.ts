/** Texts of the rules about the seller’s own lists: names, one message and one reason a code. Keys sorted. */
export const lists = {
  names: {
    'seller-words': 'Your own word lists',
  },
  codes: {
    'Z-LIST.brand': 'Your list writes this brand “{by}”. Change “{words}” to that.',
    'Z-LIST.brandNote':
      'Your list writes this brand “{by}”; change “{words}” to that. Note: {note}',
    'Z-LIST.forbidden': '“{words}” is forbidden by your own list. Delete or replace it.',
    'Z-LIST.forbiddenNote':
      '“{words}” is forbidden by your own list; delete or replace it. Note: {note}',
    'Z-LIST.preferred': 'Your list prefers “{by}”. Use it instead of “{words}”.',
    'Z-LIST.preferredNote': 'Your list prefers “{by}”; use it instead of “{words}”. Note: {note}',
    'Z-LIST.terms': '“{words}” is a brand on your list. Leave brand names out of the search terms.',
  },
  why: {
    'Z-LIST':
      'This comes from the word lists that you keep in the side panel, not from Amazon. Change the list there if it is no longer right.',
  },
};

/** Texts of the rules about the seller’s own lists: names, one message and one reason a code. Keys sorted. */
export const lists = {
  names: {
    'seller-words': 'Your own word lists',
  },
  codes: {
    'Z-LIST.brand': 'Your list writes this brand “{by}”. Here it stands as “{words}”.',
    'Z-LIST.brandNote':
      'Your list writes this brand “{by}”, but here it stands as “{words}”. Note: {note}',
    'Z-LIST.forbidden': '“{words}” is forbidden by your own list.',
    'Z-LIST.forbiddenNote': '“{words}” is forbidden by your own list. Note: {note}',
    'Z-LIST.preferred': 'Your list prefers “{by}” to “{words}”.',
    'Z-LIST.preferredNote': 'Your list prefers “{by}” to “{words}”. Note: {note}',
    'Z-LIST.terms': '“{words}” is a brand of your list. Leave brand names out of the search terms.',
  },
  why: {
    'Z-LIST':
      'This comes from the word lists that you keep in the side panel, not from Amazon. Change the list there if it is no longer right.',
  },
};

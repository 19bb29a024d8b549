/** Texts of the rules about the listing as a whole: names, one message and one reason a code. Keys sorted. */
export const listing = {
  names: {
    'whole-listing': 'The listing as a whole',
  },
  codes: {
    'Z-LISTING.brand':
      'The title writes “{words}”, but the Brand field “{brand}”. Write the brand in one way.',
    'Z-LISTING.highlights':
      'The item highlights are empty. Add up to {limit} characters of phrases that the title has no room for.',
  },
  why: {
    'Z-LISTING':
      'Fields of one listing work together: highlights are shown under the title and searched like it, and a brand written in two ways counts as two.',
  },
};

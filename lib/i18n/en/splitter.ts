/** Texts of the splitter: where words of a long title go, and why. */
export const splitter = {
  to: {
    title: 'Title',
    highlights: 'Highlights',
    dropped: 'Left out',
  },
  reasons: {
    'already-there': 'stands there already',
    'brand-first': 'the brand comes first',
    dangling: 'belongs to words that went elsewhere',
    essential: 'customers choose by it',
    fits: 'stays',
    'no-room': 'no room left',
    rule: 'not allowed in a title',
    'too-long': 'longer than the field',
  },
};

/** What is said about the page's own fields: why one was left as it is. */
export const surfaces = {
  names: {
    'listing-editor': 'Listing editor',
    'order-detail': 'Order details',
    'order-list': 'Order list',
    'buyer-messages': 'Buyer messages',
    'aplus-editor': 'A+ content',
    'image-manager': 'Image manager',
  },
  write: {
    composing: 'Your input method is still open. Finish the word, then try again.',
    gone: 'This field is no longer on the page. Open it again and retry.',
    readonly: 'Amazon has locked this field, so nothing was changed.',
    disabled: 'This field is switched off at the moment, so nothing was changed.',
    stale: 'The text has changed meanwhile. Look at the finding again, then apply it.',
    tooLong:
      'The field does not take that many characters. Shorten the text first; nothing was cut.',
    newline: 'This field takes one line only. Take the line breaks out first.',
    refused: 'The page took the change back. Please edit the text by hand.',
    changed:
      'The page made something else of the change. Please check the text; Ctrl+Z takes it back.',
  },
};

export const listingChange = {
  name: 'Listing change',
  about: 'Before you change the text, price or attributes of a product that is on sale.',
  groups: {
    before: 'Before',
    change: 'Change',
    after: 'After',
  },
  steps: {
    reason: {
      text: 'Write down what is to change, why, and who asked for it',
      hint: 'One change at a time: otherwise nobody can tell later which one helped.',
    },
    'old-text': {
      text: 'Copy the old texts and pictures into the file',
      hint: 'Title, highlights, bullet points, description, search terms, price and main image, with the date.',
    },
    numbers: {
      text: 'Note sessions, conversion and units of the last 14 days',
      hint: 'They are what the change is measured by afterwards.',
    },
    event: {
      text: 'Make sure that no deal or event is running',
      hint: 'During a Lightning Deal or an event the price and the main texts stay as they are.',
    },
    edit: {
      text: 'Change the field and clear every mark in it',
      hint: 'No error and no warning is left in any field. A deliberate exception is allowed with a reason.',
    },
    variations: {
      text: 'Check parent and children',
      hint: 'The same change is made in every child it belongs to, and the theme is untouched.',
    },
    save: {
      text: 'Read the preview once more and save',
      hint: 'Somebody else has read it when it concerns the title, the price or a compliance field.',
    },
    'after-15-minutes': {
      text: 'After 15 minutes: the SKU is active and shows no error',
      hint: 'If it was refused, write down the error code and put the old text back or correct it.',
    },
    'after-a-day': {
      text: 'After 24 hours: the product page shows the new text',
      hint: 'Look at it on computer and phone. If the old text is still there, another contribution wins: open a case with the ASIN.',
    },
    'after-two-weeks': {
      text: 'After 14 days: compare the numbers',
      hint: 'Better, worse or the same is written beside the change; worse means: put it back.',
    },
  },
};

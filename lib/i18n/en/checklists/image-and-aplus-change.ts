export const imageAndAplusChange = {
  name: 'Main image and A+ change',
  about: 'When pictures or A+ content of a product are replaced.',
  groups: {
    prepare: 'Prepare',
    pictures: 'Pictures',
    aplus: 'A+ content',
    after: 'After',
  },
  steps: {
    'old-files': {
      text: 'Save the old pictures and the old A+ with their date',
      hint: 'Under the SKU, so that they can be put back within minutes.',
    },
    numbers: {
      text: 'Note sessions and conversion of the last 14 days',
      hint: 'For the main image also the click-through rate of its ads.',
    },
    rights: {
      text: 'Make sure that we may use every picture, font and logo',
      hint: 'Own photo, or a licence on file. No Amazon logo, no badge such as “Best Seller”.',
    },
    main: {
      text: 'Check the main image: pure white, product at 85 % or more',
      hint: 'Longest side 1,600 pixels or more, RGB; the whole product, no text, no logo, no props, nothing cut off.',
    },
    'same-product': {
      text: 'Compare with the product in hand',
      hint: 'Colour, number of pieces and accessories are those of the parcel; nothing is shown that is not in the box.',
    },
    more: {
      text: 'Check the further images one by one',
      hint: 'Sizes are those of the listing, text on pictures is in the store’s language and makes no claim that the listing may not make.',
    },
    upload: {
      text: 'Upload and look at the order',
      hint: 'MAIN first, then the order that was agreed; each child has its own main image.',
    },
    modules: {
      text: 'Build the modules and clear every mark in their text',
      hint: 'No prices, no shipping, no guarantees, no contact details, no “best”; the comparison shows only our own products.',
    },
    'alt-text': {
      text: 'Write the alternative text of every picture',
      hint: 'One plain sentence on what can be seen, in the store’s language, without keywords in a row.',
    },
    asins: {
      text: 'Apply the ASINs and submit',
      hint: 'All children are in the list. A refusal is read to the end before it is submitted again.',
    },
    'after-a-day': {
      text: 'After 24 hours: pictures and A+ are on the page',
      hint: 'On computer and phone, in every child; A+ can take up to a week to be approved.',
    },
    'after-two-weeks': {
      text: 'After 14 days: compare the numbers',
      hint: 'Click-through and conversion stand beside the change; worse means: put the old one back.',
    },
  },
};

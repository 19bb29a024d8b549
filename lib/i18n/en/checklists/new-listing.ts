export const newListing = {
  name: 'New listing',
  about: 'From the product ID to the look after a day, for a product that is not on sale yet.',
  groups: {
    identity: 'Product',
    texts: 'Texts',
    images: 'Images',
    offer: 'Offer',
    compliance: 'Compliance',
    release: 'Release',
  },
  steps: {
    'product-id': {
      text: 'Product ID, or the exemption from it',
      hint: 'First search for the product: it may be listed already. UPC or EAN from GS1, matching the brand; with a GTIN exemption leave ID and type empty.',
    },
    category: {
      text: 'Category and product type',
      hint: 'Choose the narrowest that fits: it decides which fields and which limits hold. Changing it later is hard.',
    },
    brand: {
      text: 'Brand',
      hint: 'Exactly as registered or as approved for the exemption, letter by letter. Without a brand: Generic.',
    },
    title: {
      text: 'Title within 75 characters',
      hint: 'Brand first, then product, main trait, size or count. No promises, no prices, no special characters.',
    },
    highlights: {
      text: 'Item highlights within 125 characters',
      hint: 'What no longer fits in the title: material, use, compatibility. Do not repeat the title.',
    },
    bullets: {
      text: 'Bullet points',
      hint: 'At most five, each one advantage and the fact that proves it. No prices, no guarantees, no emoji.',
    },
    description: {
      text: 'Description',
      hint: 'Full sentences on use, size and what is in the box. No HTML, no links, no contact details.',
    },
    'search-terms': {
      text: 'Search terms within 249 bytes',
      hint: 'Words that are nowhere else in the listing, separated by spaces; India 200 bytes, Japan 500. No brands of others, no ASINs.',
    },
    'main-image': {
      text: 'Main image',
      hint: 'Pure white background, product fills at least 85 %, longest side 1,600 pixels or more, no text, no logo, no props.',
    },
    'more-images': {
      text: 'Further images',
      hint: 'Six or more: use, size with figures, details, what is in the box. Same product as in the main image.',
    },
    price: {
      text: 'Price',
      hint: 'Covers cost, fees and shipping. A sale price needs a start and an end day.',
    },
    shipping: {
      text: 'Shipping template',
      hint: 'The template that fits weight and region. The wrong one ships at a loss or hides the offer.',
    },
    quantity: {
      text: 'Quantity and handling time',
      hint: 'Only what is really in stock. Handling time in working days that the warehouse can keep.',
    },
    origin: {
      text: 'Country of origin',
      hint: 'Where it was made, as printed on the product and its papers.',
    },
    batteries: {
      text: 'Batteries and dangerous goods',
      hint: 'Answer both questions, also with No. For batteries have the type, weight and safety sheet at hand.',
    },
    pesticide: {
      text: 'Pesticide marking',
      hint: 'Antibacterial, repellent, anti-mould and the like need a registration number in the US. No number: not in the text either.',
    },
    variation: {
      text: 'Variation',
      hint: 'Theme, parent and children complete; each child differs only in the theme. Skip it for a single product.',
    },
    'no-errors': {
      text: 'No error is left in any field',
      hint: 'All fields at one glance: the marks are gone, or somebody answers for the exception.',
    },
    submit: {
      text: 'Read the preview, then submit',
      hint: 'Read every field once more in the preview. Clerkside never submits: you do.',
    },
    'after-15-minutes': {
      text: 'After 15 minutes: does it appear?',
      hint: 'Look in Manage All Inventory for the SKU, and under Drafts if it is not there.',
    },
    'after-a-day': {
      text: 'After 24 hours: active, findable, unchanged?',
      hint: 'Not suppressed, found by its title in the store, texts and images as submitted.',
    },
  },
};

import { defineChecklist } from '../define';

/** The duty "New listing", from the product id to the look after a day. */
export default defineChecklist({
  id: 'new-listing',
  area: 'listings',
  place: 1,
  subject: 'product',
  groups: [
    {
      id: 'identity',
      steps: [
        {
          id: 'product-id',
          page: '/product-search',
          secondPerson: true,
          proof: 'product-id-clean',
        },
        { id: 'category', page: '/product-search' },
        { id: 'brand', page: '/abis/listing/create', proof: 'brand-seen' },
      ],
    },
    {
      id: 'texts',
      steps: [
        { id: 'title', secondPerson: true, proof: 'title-clean' },
        { id: 'highlights', proof: 'highlights-clean' },
        { id: 'bullets', proof: 'bullets-clean' },
        { id: 'description', proof: 'description-clean' },
        { id: 'search-terms', proof: 'search-terms-clean' },
      ],
    },
    {
      id: 'images',
      steps: [
        { id: 'main-image', page: '/imaging/upload', proof: 'main-image' },
        { id: 'more-images', page: '/imaging/upload', proof: 'more-images' },
      ],
    },
    {
      id: 'offer',
      steps: [
        { id: 'price', secondPerson: true },
        { id: 'shipping', page: '/sbr' },
        { id: 'quantity' },
      ],
    },
    {
      id: 'compliance',
      steps: [{ id: 'origin' }, { id: 'batteries' }, { id: 'pesticide' }],
    },
    {
      id: 'release',
      steps: [
        { id: 'variation', page: '/listing/varwiz' },
        { id: 'no-errors', proof: 'listing-without-errors' },
        { id: 'submit' },
        { id: 'after-15-minutes', page: '/myinventory/inventory' },
        { id: 'after-a-day', page: '/myinventory/inventory' },
      ],
    },
  ],
});

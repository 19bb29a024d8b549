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
        { id: 'product-id', page: '/product-search', secondPerson: true },
        { id: 'category', page: '/product-search' },
        { id: 'brand', page: '/abis/listing/create' },
      ],
    },
    {
      id: 'texts',
      steps: [
        { id: 'title', secondPerson: true },
        { id: 'highlights' },
        { id: 'bullets' },
        { id: 'description' },
        { id: 'search-terms' },
      ],
    },
    {
      id: 'images',
      steps: [
        { id: 'main-image', page: '/imaging/upload' },
        { id: 'more-images', page: '/imaging/upload' },
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
        { id: 'submit' },
        { id: 'after-15-minutes', page: '/myinventory/inventory' },
        { id: 'after-a-day', page: '/myinventory/inventory' },
      ],
    },
  ],
});

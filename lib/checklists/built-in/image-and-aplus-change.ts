import { defineChecklist } from '../define';

/** Main image, further images and A+ content. */
export default defineChecklist({
  id: 'image-and-aplus-change',
  area: 'listings',
  place: 3,
  subject: 'product',
  groups: [
    {
      id: 'prepare',
      steps: [
        { id: 'old-files' },
        { id: 'numbers', page: '/business-reports/detail/sales-traffic-by-asin' },
        { id: 'rights' },
      ],
    },
    {
      id: 'pictures',
      steps: [
        { id: 'main', proof: 'main-image' },
        { id: 'same-product' },
        { id: 'more', proof: 'more-images' },
        { id: 'upload', page: '/imaging/upload' },
      ],
    },
    {
      id: 'aplus',
      steps: [
        { id: 'modules', page: '/enhanced-content/content-manager', proof: 'aplus-clean' },
        { id: 'alt-text', page: '/enhanced-content/content-manager' },
        { id: 'asins', page: '/enhanced-content/content-manager' },
      ],
    },
    {
      id: 'after',
      steps: [
        { id: 'after-a-day' },
        { id: 'after-two-weeks', page: '/business-reports/detail/sales-traffic-by-asin' },
      ],
    },
  ],
});

import { READ, type Source } from './source';

/** Sources of the rules about images. Keys sorted. */
export const images = {
  'aplus-api-examples': {
    title: 'Selling Partner API: examples of A+ content',
    url: 'https://developer-docs.amazon.com/sp-api/docs/a-plus-content-examples',
    read: READ,
    kind: 'amazon',
  },
  'aplus-images': {
    title: 'KuudoAI, copy of Amazon’s help on A+ images',
    url: 'https://github.com/KuudoAI/skills/blob/7d270eb80cd497bfebc574c3f5ab685c09b16af7/skills/amazon-sp-listing-optimizer/references/00-source-amazon-seller-central.txt',
    read: READ,
    kind: 'report',
  },
  'image-badges-cn': {
    title: 'hx33.com on Amazon’s marks in pictures',
    url: 'https://hx33.com/news-id-4208.html',
    read: READ,
    kind: 'report',
  },
  'image-fashion-guide': {
    title: 'KuudoAI on pictures of fashion and beauty',
    url: 'https://github.com/KuudoAI/skills/blob/7d270eb80cd497bfebc574c3f5ab685c09b16af7/skills/amazon-product-image/references/05-fashion-and-beauty.md',
    read: READ,
    kind: 'report',
  },
  'image-formats-guide': {
    title: 'ChangeThisFile on images for Seller Central',
    url: 'https://changethisfile.com/blog/convert-images-for-amazon-seller-central',
    read: READ,
    kind: 'report',
  },
  'image-nudity-eu': {
    title: 'Seller Central Europe: images with people',
    url: 'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=98ZNV6HDKK5NZ8C',
    read: READ,
    kind: 'amazon',
  },
  'image-requirements': {
    title: 'KuudoAI on product images: policy and technical requirements',
    url: 'https://github.com/KuudoAI/skills/blob/7d270eb80cd497bfebc574c3f5ab685c09b16af7/skills/amazon-product-image/references/01-policy-and-technical-requirements.md',
    read: READ,
    kind: 'report',
  },
  'image-rules-au': {
    title: 'Seller Central Australia: product image requirements',
    url: 'https://sellercentral.amazon.com.au/gp/help/external/help.html?itemID=T8RSE9S9NK4LP6Z',
    read: READ,
    kind: 'amazon',
  },
  'image-rules-es': {
    title: 'Seller Central España: requisitos de las imágenes',
    url: 'https://sellercentral.amazon.es/gp/help/external/help.html?itemID=75PWC4THA8J269P',
    read: READ,
    kind: 'amazon',
  },
  'main-image-cn': {
    title: 'renrendoc.com on main images',
    url: 'https://m.renrendoc.com/p-42271683.html',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;

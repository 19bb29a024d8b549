import { READ, type Source } from './source';

/** Sources of the rules about images. Keys sorted. */
export const images = {
  'image-requirements': {
    title: 'KuudoAI on product images: policy and technical requirements',
    url: 'https://github.com/KuudoAI/skills/blob/7d270eb80cd497bfebc574c3f5ab685c09b16af7/skills/amazon-product-image/references/01-policy-and-technical-requirements.md',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;

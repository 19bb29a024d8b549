import { READ, type Source } from './source';

/** Sources of several groups of rules, and our own judgement. Keys sorted. */
export const shared = {
  'aplus-digest': {
    title: 'KuudoAI on A+ content',
    url: 'https://github.com/KuudoAI/skills/blob/0d1583030cbb7f96dbd808247f390491a653ad38/skills/amazon-sp-listing-optimizer/references/05-aplus-content.md',
    read: READ,
    kind: 'report',
  },
  'bullet-policy-digest': {
    title: 'goatconsulting.com on bullet point rules',
    url: 'https://goatconsulting.com/amazon-policy/amazon-product-detail-page-rules-violation-policy-compliance',
    read: READ,
    kind: 'report',
  },
  'claims-policy': {
    title: 'Prohibited product claims',
    url: 'https://sellercentral.amazon.com/gp/help/external/202024200',
    read: READ,
    kind: 'amazon',
  },
  'detail-page-rules': {
    title: 'Product detail page rules',
    url: 'https://sellercentral.amazon.com/gp/help/external/200390640',
    read: READ,
    kind: 'amazon',
  },
  'error-codes-2026': {
    title: 'Seller Central on error codes (2026)',
    url: 'https://github.com/KuudoAI/skills/blob/7d270eb80cd497bfebc574c3f5ab685c09b16af7/skills/amazon-sp-listing-optimizer/references/00-source-error-codes.txt',
    read: READ,
    kind: 'amazon',
    note: 'copy-2026',
  },
  'keyword-policy-2026': {
    title: 'Seller Central on search terms (2026)',
    url: 'https://github.com/KuudoAI/skills/blob/7d270eb80cd497bfebc574c3f5ab685c09b16af7/skills/amazon-sp-listing-optimizer/references/00-source-keyword-attributes.txt',
    read: READ,
    kind: 'amazon',
    note: 'copy-2026',
  },
  'listing-policy-2026': {
    title: 'Seller Central on listing content (2026)',
    url: 'https://github.com/KuudoAI/skills/blob/7d270eb80cd497bfebc574c3f5ab685c09b16af7/skills/amazon-sp-listing-optimizer/references/00-source-amazon-seller-central.txt',
    read: READ,
    kind: 'amazon',
    note: 'copy-2026',
  },
  'not-looked-up': {
    title: 'General knowledge, not looked up',
    read: READ,
    kind: 'ours',
  },
  ours: {
    title: 'Clerkside',
    read: READ,
    kind: 'ours',
  },
  'prohibited-de': {
    title: 'amzscoop.com on rules for product pages',
    url: 'https://blog.amzscoop.com/verstoss-gegen-die-regeln-fuer-produktseiten/',
    read: READ,
    kind: 'report',
  },
  'requirements-de': {
    title: 'listloco on requirements at amazon.de',
    url: 'https://listloco.hayasaka.app/blog/amazon-de-bullet-points-description-requirements',
    read: READ,
    kind: 'report',
  },
  'restricted-words-digest': {
    title: 'conquestmtg.com on restricted phrases',
    url: 'https://help.conquestmtg.com/seo/prohibited-restricted-keywords-phrases-for-amazon-copy-and-search-terms-words-you-can-t-use',
    read: READ,
    kind: 'report',
  },
  'restrictions-digest': {
    title: 'marknology.com on listing restrictions',
    url: 'https://www.marknology.com/blogs/latest-e-commerce-news/general-amazon-listing-restrictions-for-sellers',
    read: READ,
    kind: 'report',
  },
  'store-language': {
    title: 'mcdrc.org on listing language',
    url: 'https://mcdrc.org/zqda/raw/4711671/LRL95D23',
    read: READ,
    kind: 'report',
  },
  'title-policy-2026': {
    title: 'Product title requirements and guidelines',
    url: 'https://sellercentral.amazon.com/help/hub/reference/external/GYTR6SYGFA5E3EQC',
    read: READ,
    kind: 'amazon',
    note: 'copy-2026',
  },
  'title-suppression-digest': {
    title: 'KuudoAI on listing policy',
    url: 'https://github.com/KuudoAI/skills/blob/0d1583030cbb7f96dbd808247f390491a653ad38/skills/amazon-sp-listing-optimizer/references/01-policy-rules.md',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;

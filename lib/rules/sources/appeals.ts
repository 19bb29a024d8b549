import { READ, type Source } from './source';

/** Sources of the rules about appeals. Keys sorted. */
export const appeals = {
  'appeal-documents': {
    title: 'appeal.tools on documents for appeals',
    url: 'https://www.appeal.tools/en/articles/amazon-account-suspension-appeal-lack-documentation',
    read: READ,
    kind: 'report',
  },
  'appeal-guide': {
    title: 'Create a plan of action (amazon.nl)',
    url: 'https://sellercentral.amazon.nl/gp/help/external/help.html?itemID=201623610',
    read: READ,
    kind: 'amazon',
  },
  'appeal-repeats': {
    title: 'Seller forums (SG): adding prohibited claims again',
    url: 'https://sellercentral.amazon.sg/seller-forums/discussions/t/492e1b12-be9c-487c-b683-37a51158772c',
    read: READ,
    kind: 'report',
  },
  'notice-jp': {
    title: 'ecnomikata.com on notices about effects',
    url: 'https://ecnomikata.com/column/24729/',
    read: READ,
    kind: 'report',
  },
  'notice-pesticide': {
    title: 'solutions4ecommerce.com on pesticide notices',
    url: 'https://www.solutions4ecommerce.com/amazon-bots-making-a-new-round-of-pesticide-restrictions-on-sellers-listings/',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;

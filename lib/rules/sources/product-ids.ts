import { READ, type Source } from './source';

/** Sources of the rules about product ids. Keys sorted. */
export const productIds = {
  'error-8560': {
    title: 'nitrosell.com on Amazon’s error messages',
    url: 'http://forum.nitrosell.com/t/amazon-504-amazon-error-messages-and-what-they-mean/80',
    read: READ,
    kind: 'report',
  },
  'gs1-prefixes': {
    title: 'GS1 company prefixes, in a public copy',
    url: 'https://hexdocs.pm/gs1_barcode/GS1.CompanyPrefix.html',
    read: READ,
    kind: 'report',
  },
  'gs1-prefixes-isn': {
    title: 'PostgreSQL’s table of EAN-13 prefixes',
    url: 'https://github.com/postgres/postgres/blob/REL8_4_RC2/contrib/isn/EAN13.h',
    read: READ,
    kind: 'report',
  },
  'gtin-exemption': {
    title: 'Seller forums on GTIN exemptions',
    url: 'https://sellercentral.amazon.com/seller-forums/discussions/t/a1257c84-e37a-439d-9c04-d731a0783edc',
    read: READ,
    kind: 'staff',
  },
  'gtin-fields': {
    title: 'prisjakt.nu on the forms of a GTIN',
    url: 'https://developer.prisjakt.nu/docs/sections/for-manufacturers/product/fields/gtin',
    read: READ,
    kind: 'report',
  },
  'product-id-policy': {
    title: 'Amazon requires product IDs',
    url: 'https://sellercentral-europe.amazon.com/gp/help/external/200317470',
    read: READ,
    kind: 'amazon',
  },
  'product-id-policy-au': {
    title: 'Amazon requires product IDs (Australia)',
    url: 'https://sellercentral.amazon.com.au/gp/help/external/200317470',
    read: READ,
    kind: 'amazon',
  },
  'product-id-reminder': {
    title: 'Seller forums on product IDs (GTINs)',
    url: 'https://sellercentral.amazon.com/forums/t/reminder-provide-product-ids-gtins-for-listings/819850',
    read: READ,
    kind: 'staff',
  },
  'verified-by-gs1': {
    title: 'Verified by GS1: whose number is it',
    url: 'https://www.gs1.org/services/verified-by-gs1',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;

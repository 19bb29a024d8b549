import { READ, type Source } from './source';

/** Sources of the rules about titles and item highlights. Keys sorted. */
export const title = {
  'brand-signs-2026': {
    title: 'onlinemarktplatz.de on product titles',
    url: 'https://www.onlinemarktplatz.de/251648/amazon-richtlinien-produkttitel/',
    read: READ,
    kind: 'report',
  },
  'compatibility-de': {
    title: 'windweiss.de on product titles and blocked accounts',
    url: 'https://www.windweiss.de/news/produkttitel-auf-amazon-diese-fehler-fuhren-zur-sperrung-von-handler-konten',
    read: READ,
    kind: 'report',
  },
  'compatibility-issue': {
    title: 'Selling Partner API models, issue 4824',
    url: 'https://github.com/amzn/selling-partner-api-models/issues/4824',
    read: READ,
    kind: 'report',
  },
  'highlights-absent': {
    title: 'vendooly.com on item highlights',
    url: 'https://glama.ai/mcp/connectors/com.vendooly/vendooly/tools/update_item_highlights',
    read: READ,
    kind: 'report',
  },
  'jp-title-80': {
    title: 'ecnomikata.com on product names of 80 characters',
    url: 'https://ecnomikata.com/ecnews/44017',
    read: READ,
    kind: 'report',
  },
  'jp-title-exceptions': {
    title: 'ec-masters.net on exceptions to the title length',
    url: 'https://forum.ec-masters.net/post_view.php?id=34990',
    read: READ,
    kind: 'report',
    note: 'jp-exception-open',
  },
  'jp-title-style': {
    title: 'wac-works-ec.jp on product names',
    url: 'https://wac-works-ec.jp/amazon/product-name/',
    read: READ,
    kind: 'report',
  },
  'media-exempt': {
    title: 'dev.to on titles of 75 characters',
    url: 'https://dev.to/toolmaxo/amazon-cut-product-titles-to-75-characters-a-small-checker-that-finds-every-problem-2b0a',
    read: READ,
    kind: 'report',
  },
  'modular-titles': {
    title: 'Selling Partner API: Submit modular titles',
    url: 'https://developer-docs.amazon.com/sp-api/',
    read: READ,
    kind: 'amazon',
    note: 'copy-2026-09-10',
  },
  'title-2019': {
    title: 'amzassistance.com on the title requirements of 2019',
    url: 'http://www.amzassistance.com/article/amazon-news-roundup-june-21st-2019',
    read: READ,
    kind: 'report',
  },
  'title-announcement-2025': {
    title: 'Seller forums: title requirements of 21 January 2025',
    url: 'https://sellercentral.amazon.com/seller-forums/discussions/t/b2b15728-0d43-453e-974f-59eb63f73059',
    read: READ,
    kind: 'staff',
  },
  'title-announcement-2026': {
    title: 'Seller forums: product titles of 75 characters, announced 10 June 2026',
    url: 'https://sellercentral.amazon.com/seller-forums/discussions/t/145b6d0f-999c-4555-896c-c694bda2e470',
    read: READ,
    kind: 'staff',
  },
  'title-exactly-75': {
    title: 'Seller forums: exactly 75 characters are fine',
    url: 'https://sellercentral.amazon.com/seller-forums/discussions/t/3b4f1dba-c7aa-4ab6-84b2-a0375cea315e',
    read: READ,
    kind: 'staff',
  },
  'title-kick-off': {
    title: 'Seller forums: a kick-off date, not a hard deadline',
    url: 'https://sellercentral.amazon.com/seller-forums/discussions/t/878dffcd-ed3f-4570-88c8-497e547e825a',
    read: READ,
    kind: 'staff',
  },
  'title-limits-old': {
    title: 'sellerjournal.com on title enforcement',
    url: 'https://sellerjournal.com/asin-title-enforcement/',
    read: READ,
    kind: 'report',
  },
  'title-policy-2025': {
    title: 'Product title requirements (2025)',
    url: 'https://sellercentral-europe.amazon.com/help/hub/reference/external/201100890',
    read: READ,
    kind: 'amazon',
  },
  'title-style-old': {
    title: 'Product title requirements (2019)',
    url: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=YTR6SYGFA5E3EQC',
    read: READ,
    kind: 'amazon',
  },
  'variation-title-staff': {
    title: 'Seller forums: the varying attribute belongs in the title of the child',
    url: 'https://sellercentral.amazon.com/seller-forums/discussions/t/302aaac6-6f2b-4d86-bcd2-36fe24f0e6cd',
    read: READ,
    kind: 'staff',
  },
} as const satisfies Record<string, Source>;

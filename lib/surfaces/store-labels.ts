import { STORE_CODES, STORES, type Store } from '@/lib/listing/stores';

/**
 * The stores in English and Chinese, and Amazon's own spellings. The browser knows the names of
 * countries in all languages, but its first answer takes tens of milliseconds: it is asked for the rest.
 */
const SPELLINGS: Readonly<Record<Store, readonly string[]>> = {
  US: [
    'United States',
    '美国',
    'USA',
    'U.S.A.',
    'United States of America',
    'Amazon.com',
    '美国站',
    '美國站',
    '米国',
    'EE. UU.',
    'EUA',
    'ABD',
  ],
  CA: ['Canada', '加拿大', 'Amazon.ca', '加拿大站'],
  MX: ['Mexico', '墨西哥', 'Amazon.com.mx', '墨西哥站'],
  BR: ['Brazil', '巴西', 'Amazon.com.br', '巴西站'],
  UK: ['United Kingdom', '英国', 'GB', 'Great Britain', 'England', 'Amazon.co.uk', '英国站'],
  DE: ['Germany', '德国', 'Deutschland', 'Amazon.de', '德国站'],
  FR: ['France', '法国', 'Amazon.fr', '法国站'],
  IT: ['Italy', '意大利', 'Amazon.it', '意大利站'],
  ES: ['Spain', '西班牙', 'Amazon.es', '西班牙站'],
  NL: ['Netherlands', '荷兰', 'The Netherlands', 'Holland', 'Amazon.nl', '荷兰站'],
  SE: ['Sweden', '瑞典', 'Amazon.se', '瑞典站'],
  PL: ['Poland', '波兰', 'Amazon.pl', '波兰站'],
  BE: ['Belgium', '比利时', 'Amazon.com.be', '比利时站'],
  IE: ['Ireland', '爱尔兰', 'Amazon.ie', '爱尔兰站'],
  TR: ['Türkiye', '土耳其', 'Turkey', 'Amazon.com.tr', '土耳其站'],
  AE: [
    'United Arab Emirates',
    '阿拉伯联合酋长国',
    'UAE',
    'U.A.E.',
    'Emirates',
    '阿联酋',
    '阿联酋站',
    'الإمارات',
    'Amazon.ae',
  ],
  SA: [
    'Saudi Arabia',
    '沙特阿拉伯',
    'KSA',
    'Kingdom of Saudi Arabia',
    '沙特',
    '沙特站',
    'السعودية',
    'Amazon.sa',
  ],
  EG: ['Egypt', '埃及', 'Amazon.eg', '埃及站'],
  ZA: ['South Africa', '南非', 'Amazon.co.za', '南非站'],
  IN: ['India', '印度', 'Amazon.in', '印度站'],
  JP: ['Japan', '日本', 'Amazon.co.jp', '日本站'],
  SG: ['Singapore', '新加坡', 'Amazon.sg', 'Amazon.com.sg', '新加坡站'],
  AU: ['Australia', '澳大利亚', 'Amazon.com.au', '澳大利亚站', '澳洲'],
};

/** Languages that Seller Central can be shown in, besides the one the page says it is in. */
const PAGE_LANGUAGES = [
  'en',
  'zh-CN',
  'zh-TW',
  'de',
  'ja',
  'fr',
  'es',
  'es-MX',
  'it',
  'nl',
  'sv',
  'pl',
  'tr',
  'pt-BR',
  'pt-PT',
  'ar',
  'hi',
  'ko',
  'vi',
  'th',
];

const byLabel = new Map<string, Store>();
const languagesRead = new Set<string>();

/**
 * The store a label names, in whatever language: a country, Amazon's domain, or a code. Case, spaces
 * and marks do not count. Undefined when it is none: never guessed.
 */
export function storeOfLabel(label: string, pageLanguage?: string): Store | undefined {
  const key = plain(label);
  if (!key) return undefined;
  if (byLabel.size === 0) addOwnSpellings();
  // The page's own language nearly always knows; reading all of them takes a while, so they come last.
  for (const languages of [[], pageLanguage ? [pageLanguage] : [], PAGE_LANGUAGES]) {
    readLanguages(languages);
    const store = byLabel.get(key);
    if (store) return store;
  }
  return undefined;
}

/** The store of a marketplace id, also as `amzn1.mp.o.<id>`. */
export function storeOfMarketplaceId(id: string): Store | undefined {
  const plainId = id.trim().split('.').at(-1);
  return STORE_CODES.find((store) => STORES[store].marketplaceId === plainId);
}

/** Reads the names of all stores in these languages, each language once. */
function readLanguages(languages: readonly string[]): void {
  for (const language of languages) {
    if (languagesRead.has(language)) continue;
    languagesRead.add(language);
    for (const style of ['long', 'short'] as const) addCountries(language, style);
  }
}

function addOwnSpellings(): void {
  for (const store of STORE_CODES) {
    for (const spelling of [store, ...SPELLINGS[store]]) byLabel.set(plain(spelling), store);
  }
}

function addCountries(language: string, style: 'long' | 'short'): void {
  let names: Intl.DisplayNames;
  try {
    names = new Intl.DisplayNames([language], { type: 'region', style });
  } catch {
    return; // The page's language is no language tag: the known languages remain.
  }
  for (const store of STORE_CODES) {
    const name = plain(names.of(STORES[store].region) ?? '');
    if (name && !byLabel.has(name)) byLabel.set(name, store);
  }
}

/** Without case, spaces, punctuation and accents, so that `U.S.`, `us` and `México`, `mexico` meet. */
function plain(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

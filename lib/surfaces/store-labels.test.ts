import { describe, expect, it } from 'vitest';
import { STORE_CODES, STORES } from '@/lib/listing/stores';
import { storeOfLabel, storeOfMarketplaceId } from './store-labels';

const LANGUAGES = [
  'en',
  'zh-CN',
  'zh-TW',
  'de',
  'ja',
  'fr',
  'es',
  'it',
  'nl',
  'sv',
  'pl',
  'tr',
  'pt-BR',
  'ar',
];

describe('storeOfLabel', () => {
  it('knows every store in every language of Seller Central, and never another', () => {
    for (const language of LANGUAGES) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      for (const store of STORE_CODES) {
        const label = names.of(STORES[store].region) ?? '';
        expect([language, label, storeOfLabel(label)]).toEqual([language, label, store]);
      }
    }
  });

  it.each([
    ['United States', 'US'],
    ['美国', 'US'],
    ['美國', 'US'],
    ['U.S.', 'US'],
    ['us', 'US'],
    ['UK', 'UK'],
    ['United  kingdom ', 'UK'],
    ['Amazon.de', 'DE'],
    ['amazon.co.uk', 'UK'],
    ['日本', 'JP'],
    ['阿拉伯联合酋长国', 'AE'],
    ['Vereinigtes Königreich', 'UK'],
    ['VEREINIGTES KÖNIGREICH', 'UK'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Mexico', 'MX'],
    ['México', 'MX'],
    ['KSA', 'SA'],
    ['المملكة العربية السعودية', 'SA'],
    ['アメリカ合衆国', 'US'],
    ['イギリス', 'UK'],
    ['DEUTSCHLAND', 'DE'],
  ])('%s is %s', (label, store) => {
    expect(storeOfLabel(label)).toBe(store);
  });

  it.each([
    '',
    ' ',
    'Practice Trading Co.',
    'Europe',
    'North America',
    'Utopia',
    'China',
    '中国',
    'All stores',
    '---',
  ])('does not guess: "%s"', (label) => {
    expect(storeOfLabel(label)).toBeUndefined();
  });

  it('asks the language of the page too', () => {
    const name = new Intl.DisplayNames(['fi'], { type: 'region' }).of('DE') ?? '';
    expect(storeOfLabel(name, 'fi')).toBe('DE');
  });

  it('lives with a page language that is none', () => {
    expect(storeOfLabel('Germany', 'x-not a language')).toBe('DE');
    expect(storeOfLabel('Atlantis', '_')).toBeUndefined();
  });
});

describe('storeOfMarketplaceId', () => {
  it.each([
    ['ATVPDKIKX0DER', 'US'],
    ['amzn1.mp.o.A21TJRUUN4KGV', 'IN'],
    [' A1PA6795UKMFR9 ', 'DE'],
    ['nothing', undefined],
    ['', undefined],
  ])('%s is %s', (id, store) => {
    expect(storeOfMarketplaceId(id)).toBe(store);
  });
});

import { defineTermList } from '../term-list';

/**
 * Brands that accessories are made for (T-COMPAT), and that a product without a brand must not name
 * (T-GENERIC). The note is the owner. Words that are also plain words (Galaxy, Echo, Shark, Ninja, HP) are
 * left out; "apple" may be the fruit and counts only beside another word of Apple's.
 */
export default defineTermList<
  | 'adidas'
  | 'apple'
  | 'amazon'
  | 'bosch'
  | 'bose'
  | 'braun'
  | 'canon'
  | 'dewalt'
  | 'dji'
  | 'dyson'
  | 'epson'
  | 'fitbit'
  | 'garmin'
  | 'gillette'
  | 'google'
  | 'gopro'
  | 'honda'
  | 'huawei'
  | 'irobot'
  | 'jbl'
  | 'keurig'
  | 'kitchenaid'
  | 'lego'
  | 'makita'
  | 'microsoft'
  | 'nespresso'
  | 'nike'
  | 'nikon'
  | 'nintendo'
  | 'oral-b'
  | 'philips'
  | 'samsung'
  | 'sodastream'
  | 'sony'
  | 'tesla'
  | 'toyota'
  | 'vitamix'
  | 'xiaomi'
>({
  id: 'brands',
  sources: ['compatibility-de', 'compatibility-issue'],
  ours: ['en', 'ja'],
  everywhere: ['en'],
  words: {},
  noted: {
    adidas: { en: 'adidas' },
    apple: {
      en: `apple | iphone | iphones | ipad | ipads | ipod | imac | macbook | macbooks | airpods | airpod | airtag
        | airtags | homepod`,
      ja: 'アップル | アイフォン | アイフォーン | エアーポッズ',
    },
    amazon: { en: 'kindle | fire tv stick', ja: 'キンドル' },
    bosch: { en: 'bosch' },
    bose: { en: 'bose' },
    braun: { en: 'braun' },
    canon: { en: 'canon' },
    dewalt: { en: 'dewalt' },
    dji: { en: 'dji' },
    dyson: { en: 'dyson', ja: 'ダイソン' },
    epson: { en: 'epson', ja: 'エプソン' },
    fitbit: { en: 'fitbit' },
    garmin: { en: 'garmin' },
    gillette: { en: 'gillette' },
    google: { en: 'google pixel | google nest' },
    gopro: { en: 'gopro' },
    honda: { en: 'honda' },
    huawei: { en: 'huawei' },
    irobot: { en: 'irobot | roomba', ja: 'ルンバ' },
    jbl: { en: 'jbl' },
    keurig: { en: 'keurig' },
    kitchenaid: { en: 'kitchenaid' },
    lego: { en: 'lego', ja: 'レゴ' },
    makita: { en: 'makita', ja: 'マキタ' },
    microsoft: { en: 'xbox | xbox one | xbox series x' },
    nespresso: { en: 'nespresso', ja: 'ネスプレッソ' },
    nike: { en: 'nike' },
    nikon: { en: 'nikon' },
    nintendo: { en: 'nintendo | nintendo switch', ja: 'ニンテンドー | 任天堂' },
    'oral-b': { en: 'oral-b' },
    philips: { en: 'philips' },
    samsung: { en: 'samsung' },
    sodastream: { en: 'sodastream' },
    sony: { en: 'sony | playstation', ja: 'ソニー' },
    tesla: { en: 'tesla' },
    toyota: { en: 'toyota' },
    vitamix: { en: 'vitamix' },
    xiaomi: { en: 'xiaomi' },
  },
  clean: {
    // What a product contains, or a service it works with, is no product of that brand.
    en: `tesla coil | tesla coils | apple cider | apple cider vinegar | apple carplay | apple homekit | apple home
      | apple pay | apple music | sony sensor | sony imx | sony starvis | sony cmos | sony lens | sony ai camera
      | samsung super fast charging | samsung fast charging`,
    // Brown, a cannon, deep: plain words there.
    de: 'braun',
    es: 'honda',
    fr: 'canon',
  },
});

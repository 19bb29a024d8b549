import { defineTermList } from '../term-list';

/**
 * Brands that accessories are made for (T-COMPAT), and that a product without a brand must not name
 * (T-GENERIC). The note is the owner; names without one count where any brand is out of place (K-BRAND), not in
 * titles. Words that are also plain words or places (Galaxy, Echo, Shark, Ninja, HP, Columbia) are left out; "apple"
 * may be the fruit and counts only beside another word of Apple's.
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
  words: {
    en: `puma | reebok | under armo{u,}r | lululemon | skechers | crocs | levis | levi's | calvin klein | tommy hilfiger
      | ralph lauren | lacoste | gucci | prada | chanel | louis vuitton | dior | versace | burberry | balenciaga | fendi | rolex
      | uniqlo | victoria's secret | victorias secret | north face | timberland | asics | birkenstock{,s} | carhartt | ray ban{,s}
      | oakley | casio | seiko | swarovski | cartier | michael kors | kate spade | new balance | dr martens | doc martens
      | ugg{,s} | speedo | fruit of the loom | shein | temu | aliexpress | alibaba | walmart | ebay | ikea | costco | etsy
      | wayfair | dell | lenovo | asus | nvidia | logitech | razer | sandisk | seagate | netgear | tp link | belkin | oneplus
      | motorola | nokia | realme | panasonic | toshiba | hisense | roku | sennheiser | sonos | polaroid | kodak | fujifilm | instax
      | leica | tomtom | ps3 | ps4 | ps5 | nintendo wii | gameboy | chromecast | google home | google assistant
      | steam deck | oculus quest | meta quest | echo dot | microsoft | instant pot | hydro flask | nutribullet | cuisinart
      | krups | de{,'}longhi | tefal | t fal | miele | rowenta | bissell | electrolux | siemens | smeg | brita | tassimo
      | dolce gusto | senseo | wmf | zwilling | le creuset | thermomix | black {and,&,+} decker | black+decker | ryobi | stihl
      | husqvarna | k{a,ä}rcher | gardena | einhell | hilti | stabilo | faber castell | crayola | fisher price | mattel | hasbro
      | playmobil | ravensburger | hot wheels | nerf gun{,s} | nerf dart{,s} | funko | vtech | l'or{e,é}al | loreal | maybelline
      | nivea | neutrogena | cerave | la roche posay | olay | sephora | est{e,é}e lauder | clinique | lanc{o,ô}me | garnier
      | pantene | schwarzkopf | wella | colgate | sensodyne | listerine | pampers | huggies | olaplex | revlon | bmw
      | mercedes{, benz} | audi | volkswagen | vw | ford {f150,f 150,mustang,focus,fiesta,transit,ranger} | chevrolet | chevy
      | jeep wrangler | nissan | hyundai | kia | mazda | subaru | porsche | ferrari | lamborghini | volvo | renault | peugeot
      | citro{e,ë}n | skoda | škoda | opel | harley davidson | kawasaki | suzuki | yamaha | michelin | goodyear | nutella
      | coca cola | pepsi | starbucks | nescaf{e,é} | nestl{e,é} | heinz | red bull | oreo | kellogg{,'}s | haribo | lindt
      | ferrero | purina | whiskas | royal canin | furminator | amazon`,
    ja: 'アマゾン | ナイキ | アディダス | プーマ | ユニクロ | パナソニック | キヤノン | サムスン | 無印良品 | シャネル | グッチ',
  },
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
      | samsung super fast charging | samsung fast charging | amazon {rainforest,river,jungle,parrot,parrots,sword,basin,warrior}
      | amazon {stone,tribe,green,frogbit} | puma concolor | red bull {terrier,terriers,dog} | suzuki {violin,method}`,
    // Brown, twins, a cannon, a clinic, deep, honey, "of the", lemon, of the year, an event: plain words there.
    de: 'braun | zwilling',
    es: 'honda',
    fr: 'canon | clinique',
    it: "miele | dell'",
    nl: 'citroen',
    pl: 'roku',
    tr: 'olay',
  },
});

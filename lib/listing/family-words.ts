import type { Spellings } from './product-families';

/** Plain words for whole families in the languages of the stores. */
export const FAMILY_WORDS: Spellings = {
  apparel:
    'clothing, clothes, garment, fashion, bekleidung, kleidung, mode, damenmode, herrenmode, vêtement, ' +
    'vêtements, abbigliamento, vestiti, ropa, vestimenta, moda, roupa, roupas, vestuário, kleding, kläder, odzież, ' +
    'ubrania, giyim, kıyafet, 服, 衣類, アパレル, 服飾, ファッション, ملابس',
  automotive:
    'auto, car, automobile, car parts, automotive, kfz, autozubehör, voiture, auto e moto, coche, automoción, ' +
    'automotivo, bil, motoryzacja, otomotiv, カー用品, 車, 車用品, سيارات',
  baby:
    'baby, babies, infant, baby products, babyprodukte, bébé, bébés, bebé, bebés, bebê, bebês, prima infanzia, ' +
    'neonato, barn, niemowlę, niemowlęta, bebek, ベビー, ベビー用品, 赤ちゃん, رضع',
  bags:
    'bag, bags, tasche, taschen, gepäck, sac, sacs, bagages, borse, borsa, valigeria, bolso, bolsos, equipaje, ' +
    'bolsa, bolsas, tassen, väskor, torby, torebki, çanta, バッグ, 鞄, かばん',
  beauty:
    'beauty products, cosmetics, cosmetic, skincare, skin care, haircare, hair care, kosmetik, schönheit, beauté, ' +
    'cosmétique, cosmétiques, bellezza, cosmetici, belleza, cosmética, cosméticos, beleza, schoonheid, skönhet, smink, ' +
    'uroda, kosmetyki, güzellik, kozmetik, 化粧品, コスメ, ビューティー, 美容, スキンケア, تجميل',
  bedding:
    'bettwäsche, bettwaren, literie, linge de lit, biancheria da letto, ropa de cama, roupa de cama, beddengoed, ' +
    'sängkläder, pościel, nevresim, 寝具, 布団, 枕, 毛布',
  crafts:
    'craft, crafts, art, handmade, basteln, künstlerbedarf, loisirs créatifs, manualidades, artesanato, 手芸, 画材',
  electronics:
    'electronic, consumer electronics, elektronik, électronique, high tech, elettronica, electrónica, ' +
    'eletrônicos, eletrônica, elektronica, elektronika, 家電, 電子機器, エレクトロニクス, パソコン, 電化製品, إلكترونيات',
  furniture: 'möbel, meubles, meuble, mobili, muebles, móveis, meubels, meble, mobilya, 家具, أثاث',
  garden:
    'outdoor, lawn, gardening, garten, jardin, giardino, jardín, jardim, tuin, trädgård, ogród, bahçe, ガーデン, 園芸, ' +
    'حديقة',
  grocery:
    'gourmet, drinks, lebensmittel, getränke, épicerie, alimentation, alimentari, alimentos, alimentación, comida, ' +
    'supermercado, alimentação, mercearia, levensmiddelen, livsmedel, żywność, artykuły spożywcze, gıda, 食品, 食料品, ' +
    '飲料, お菓子, بقالة',
  health:
    'healthcare, health care, personal care, medical, wellness, gesundheit, drogerie, santé, hygiène, salute, salud, ' +
    'cuidado personal, saúde, gezondheid, hälsa, zdrowie, sağlık, ヘルスケア, ドラッグストア, 医薬品, 健康, صحة',
  home:
    'bath, household, home decor, home and living, housewares, haushalt, wohnen, badezimmer, heim, maison, casa, ' +
    'hogar, lar, wonen, huis, hem, dom, ev, bad, salle de bain, ホーム, インテリア, 日用品, 生活用品, バス用品, منزل',
  jewelry:
    'jewelery, schmuck, bijoux, gioielli, joyas, joyería, joias, sieraden, smycken, biżuteria, takı, mücevher, ' +
    'ジュエリー, 宝飾, مجوهرات',
  kitchen:
    'kitchen and dining, dining, küche, küchenbedarf, cuisine, cucina, cocina, cozinha, keuken, kök, kuchnia, ' +
    'mutfak, キッチン, 台所, キッチン用品, مطبخ',
  lighting:
    'light, lights, lamps, beleuchtung, leuchten, luminaires, éclairage, illuminazione, iluminación, iluminação, ' +
    'verlichting, belysning, oświetlenie, aydınlatma, 照明, ライト, إضاءة',
  media:
    'buch, bücher, musik, filme, livre, livres, musique, libro, libri, musica, libros, música, película, películas, ' +
    'livro, livros, filmes, boek, boeken, muziek, bok, böcker, książka, książki, muzyka, filmy, kitap, kitaplar, müzik, ' +
    '本, 書籍, 雑誌, 音楽, كتب, كتاب',
  office:
    'office supplies, stationery, büro, bürobedarf, schreibwaren, fournitures de bureau, papeterie, bureau, ' +
    'cancelleria, ufficio, oficina, papelería, papelaria, escritório, kantoor, kontor, biuro, artykuły biurowe, ofis, ' +
    'kırtasiye, オフィス, 文房具, 事務用品, قرطاسية',
  pesticides:
    'schädlingsbekämpfung, insektizid, pestizid, pesticida, pesticidas, insetticida, insecticida, 殺虫剤, 農薬, ' +
    '虫よけ',
  'pet-health': 'tiergesundheit, santé animale, salud animal',
  pets:
    'pet products, dogs, cats, haustier, haustiere, haustierbedarf, tierbedarf, animalerie, animaux, animali, ' +
    'mascotas, animales, pet shop, huisdieren, djur, husdjur, zwierzęta, evcil hayvan, ペット, ペット用品',
  'phone-accessories':
    'handyhülle, handyhüllen, coque téléphone, funda móvil, cover telefono, スマホケース',
  phones:
    'handy, handys, téléphone, téléphones, telefono, telefoni, teléfono, teléfonos, móviles, celular, celulares, ' +
    'telefoon, telefon, telefony, cep telefonu, スマートフォン, スマホ, 携帯電話, هاتف, هواتف',
  printers:
    'drucker, imprimante, imprimantes, stampante, stampanti, impresora, impresoras, impressora, impressoras, ' +
    'skrivare, drukarka, drukarki, yazıcı, プリンター, プリンタ',
  shoes:
    'footwear, sneakers, sandals, slippers, schuhe, stiefel, chaussures, chaussure, scarpe, zapatos, calzado, ' +
    'sapatos, calçados, calçado, schoenen, skor, buty, obuwie, ayakkabı, 靴, シューズ, أحذية',
  sports:
    'sport, sport and outdoor, sports and outdoors, fitness, outdoors, deportes, deporte, esporte, esportes, ' +
    'desporto, spor, スポーツ, アウトドア, スポーツ用品, رياضة',
  supplements:
    'nahrungsergänzung, nahrungsergänzungsmittel, complément alimentaire, compléments alimentaires, ' +
    'integratore, integratori, suplemento, suplementos, voedingssupplement, supplementen, kosttillskott, suplement, ' +
    'suplementy, suplementy diety, takviye, gıda takviyesi, 健康食品, サプリメント, サプリ, 栄養補助食品, مكملات',
  tools:
    'power tools, home improvement, diy, baumarkt, werkzeug, werkzeuge, outils, bricolage, utensili, fai da te, ' +
    'herramienta, herramientas, bricolaje, ferramenta, ferramentas, gereedschap, verktyg, narzędzia, 工具, 電動工具, ' +
    'أدوات',
  toys:
    'toys games, games, spielzeug, spielwaren, jouet, jouets, giocattolo, giocattoli, juguete, juguetes, brinquedo, ' +
    'brinquedos, speelgoed, leksak, leksaker, zabawka, zabawki, oyuncak, おもちゃ, 玩具, ホビー, ألعاب',
  watches:
    'uhr, uhren, montre, montres, orologio, orologi, reloj, relojes, relógio, relógios, horloge, klocka, klockor, ' +
    'zegarek, zegarki, saat, 腕時計, 時計, ساعات',
};

/** Last parts of compounds that are written as one word (German, Dutch, Swedish, Japanese). */
export const COMPOUND_HEADS: Spellings = {
  apparel: 'bekleidung, kleidung, kleding, kläder, ベビー服, 服, 衣類',
  baby: 'ベビー服, ベビー用品',
  beauty: '化粧品, コスメ',
  bedding: 'bettwäsche, 寝具',
  furniture: 'möbel, 家具',
  jewelry: 'schmuck, ジュエリー',
  lighting: 'lampe, leuchte, 照明',
  pets: 'ペット用品, ペットフード',
  'phone-accessories': 'handyhülle, handyhüllen, スマホケース',
  printers: 'drucker, プリンター',
  shoes: 'schuhe, schoenen, 靴, シューズ',
  supplements: '健康食品, サプリ, サプリメント',
  tools: 'werkzeug, gereedschap, 工具',
  toys: 'spielzeug, speelgoed, leksaker, おもちゃ, 玩具',
};

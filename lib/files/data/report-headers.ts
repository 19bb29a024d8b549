import type { Slot } from './attribute-slots';

/**
 * Headers of the listing reports (All, Active, Inactive Listings) in the languages that Seller Central writes
 * them in: the language of the user, not of the store. Data, no logic. English from Amazon's own page, the
 * others from public importers of real files; Polish, Turkish and Arabic are known in part.
 */
export const REPORT_HEADERS: Readonly<Partial<Record<Slot | 'price', readonly string[]>>> = {
  title: [
    'item-name',
    'Artikelbezeichnung',
    'nom-produit',
    "Nome dell'articolo",
    'Título del producto',
    '商品名',
    '商品名称',
    'nazwa-produktu',
    'item-name (ürün adı)',
    'اسم-المنتج',
  ],
  description: [
    'item-description',
    'Artikelbeschreibung',
    'description-produit',
    "Descrizione dell'articolo",
    'Descripción del producto',
    '商品の説明',
    '商品描述',
  ],
  sku: [
    'seller-sku',
    'Händler-SKU',
    'sku-vendeur',
    'SKU venditore',
    'SKU del vendedor',
    '出品者SKU',
    '卖家 SKU',
    'sku-sprzedawcy',
    'seller-sku (satıcı sku)',
    'sku-البائع',
  ],
  asin: ['asin1', 'ASIN 1'],
  productId: [
    'product-id',
    'Produkt-ID',
    'id-produit',
    'Identificativo del prodotto',
    'Identificador del producto',
    '商品ID',
    '商品编码',
  ],
  productIdType: [
    'product-id-type',
    'Produkt-ID-Typ',
    'type-id-produit',
    'Tipo di identificativo del prodotto',
    'Tipo de identificador de producto',
    '商品IDタイプ',
    '商品编码类型',
  ],
  price: [
    'price',
    'Preis',
    'prix',
    'Prezzo',
    'Precio',
    '価格',
    '价格',
    'cena',
    'price (fiyat)',
    'السعر',
  ],
};

/** What the numbers in the column of the id's type mean. An ASIN is no barcode. */
export const REPORT_ID_TYPES: Readonly<Record<string, string>> = {
  '1': 'ASIN',
  '2': 'ISBN',
  '3': 'UPC',
  '4': 'EAN',
};

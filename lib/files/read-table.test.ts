import { describe, expect, it } from 'vitest';
import type { Listing } from '@/lib/listing/listing';
import { at, legacyTemplate, newTemplate, report } from '@/tests/fixtures/files/tables';
import { inPieces, textFile, workbook } from '@/tests/fixtures/files/write';
import { type ListingRow, type ReadOptions, readListings } from './read-listings';

async function rowsOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<ListingRow[]> {
  const rows: ListingRow[] = [];
  for await (const row of readListings(inPieces(bytes, 1000), options)) rows.push(row);
  return rows;
}

async function listingsOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Listing[]> {
  const rows = await rowsOf(bytes, options);
  return rows.flatMap((row) => ('listing' in row ? [row.listing] : []));
}

const MUG = {
  feed_product_type: 'mug',
  item_sku: 'MUG-1',
  brand_name: 'Acme',
  item_name: 'Acme "Big" Mug; 12 oz',
  external_product_id: '036000291452',
  external_product_id_type: 'UPC',
  product_description: 'First line\nsecond, line\tthird',
  bullet_point1: 'One',
  bullet_point3: 'Three',
  generic_keywords: 'cup',
};
const MUG_LISTING = {
  sku: 'MUG-1',
  marketplace: 'US',
  productType: 'mug',
  role: 'standalone',
  brand: 'Acme',
  title: 'Acme "Big" Mug; 12 oz',
  bullets: ['One', '', 'Three'],
  description: 'First line\nsecond, line\tthird',
  searchTerms: 'cup',
  productId: '036000291452',
  productIdType: 'UPC',
};

describe('templates of the old generation', () => {
  it.each([
    ['tab', textFile(legacyTemplate([MUG]))],
    [
      'semicolons and a byte order mark',
      textFile(legacyTemplate([MUG]), { delimiter: ';', encoding: 'utf-8-bom' }),
    ],
    ['commas', textFile(legacyTemplate([MUG]), { delimiter: ',', newline: '\n' })],
    ['UTF-16', textFile(legacyTemplate([MUG]), { encoding: 'utf-16le-bom' })],
    ['UTF-16 without a mark', textFile(legacyTemplate([MUG]), { encoding: 'utf-16le' })],
    ['UTF-16 of the other order', textFile(legacyTemplate([MUG]), { encoding: 'utf-16be-bom' })],
  ])('as text with %s', async (_, bytes) => {
    const [row, ...others] = await rowsOf(bytes);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ row: 4, line: 4, listing: MUG_LISTING });
  });

  it.each([true, false])('as workbook, among other sheets (inline: %s)', async (inline) => {
    const bytes = await workbook(legacyTemplate([MUG]), {
      name: '模板',
      inline,
      before: [
        { name: 'Instructions', rows: [['item_sku is explained below'], ['Fill in item_name']] },
        {
          name: 'Old',
          rows: legacyTemplate([{ ...MUG, item_sku: 'HIDDEN' }]),
          veryHidden: true,
        },
      ],
      after: [{ name: 'Valid Values', rows: [['Color', 'red', 'blue']] }],
    });
    expect(await listingsOf(bytes)).toMatchObject([MUG_LISTING]);
  });

  it('in Japanese cp932, told by the words of its head', async () => {
    const rows = legacyTemplate(
      [{ item_sku: 'A', item_name: 'タオル 綿100％ ①～㈱', product_description: '能ソ表' }],
      { marketplaceId: 'A1VC38T7YXB528', language: 'ja_JP' },
    );
    const [listing] = await listingsOf(textFile(rows, { encoding: 'shift_jis' }));
    expect(listing).toMatchObject({
      marketplace: 'JP',
      productType: 'MUG',
      title: 'タオル 綿100％ ①～㈱',
      description: '能ソ表',
    });
  });

  it('with lines that end as on old Macs', async () => {
    const bytes = textFile(legacyTemplate([{ item_sku: 'A' }, { item_sku: 'B' }]), {
      newline: '\r',
    });
    expect(await listingsOf(bytes)).toMatchObject([{ sku: 'A' }, { sku: 'B' }]);
  });

  it('whose numbers and days stand in number cells', async () => {
    const rows: (string | number | Date)[][] = legacyTemplate([
      { item_sku: 'A', external_product_id: '', sale_from_date: '' },
    ]);
    const fields = rows[2] ?? [];
    const data = rows[3] ?? [];
    data[fields.indexOf('external_product_id')] = 36000291452;
    data[fields.indexOf('sale_from_date')] = new Date(Date.UTC(2026, 11, 24));
    const [listing] = await listingsOf(await workbook(rows));
    expect(listing?.productId).toBe('36000291452');
    expect(listing?.attributes).toContainEqual({ name: 'sale_from_date', value: '2026-12-24' });
  });

  it('know updates: deleted rows go, in partial ones an empty cell says nothing', async () => {
    const bytes = textFile(
      legacyTemplate([
        { item_sku: 'GONE', update_delete: 'Delete', item_name: 'x' },
        { item_sku: 'PART', update_delete: 'PartialUpdate', item_name: 'x' },
        { item_sku: 'FULL', update_delete: 'Update', item_name: 'x' },
        { item_sku: 'PARENT', parent_child: 'Parent', item_name: 'x' },
      ]),
    );
    const [part, full, parent, ...others] = await listingsOf(bytes);
    expect(others).toEqual([]);
    expect(part).toEqual({ sku: 'PART', marketplace: 'US', productType: 'MUG', title: 'x' });
    expect(full).toMatchObject({ sku: 'FULL', bullets: [], description: '', searchTerms: '' });
    expect(parent).toMatchObject({ sku: 'PARENT', role: 'parent', title: 'x' });
    for (const field of ['bullets', 'description', 'productId'])
      expect(parent).not.toHaveProperty(field);
  });

  it('take an ASIN for an ASIN, and a child’s colour for what it differs in', async () => {
    const child = {
      item_sku: 'C',
      parent_child: 'Child',
      parent_sku: 'P',
      variation_theme: 'color-size',
      color_name: 'Red',
      size_name: 'L',
      external_product_id: 'B0CXXXXXXX',
      external_product_id_type: 'ASIN',
    };
    const [listing] = await listingsOf(textFile(legacyTemplate([child])));
    expect(listing).toMatchObject({
      asin: 'B0CXXXXXXX',
      role: 'child',
      variation: { color: 'Red', size: 'L' },
    });
    expect(listing).not.toHaveProperty('productId');
    expect(listing?.attributes?.map(({ name, value }) => [name, value])).toEqual([
      ['external_product_id', 'B0CXXXXXXX'],
      ['external_product_id_type', 'ASIN'],
      ['parent_child', 'Child'],
      ['parent_sku', 'P'],
      ['variation_theme', 'color-size'],
    ]);
  });

  it('say when they are too old', async () => {
    const bytes = textFile(legacyTemplate([MUG], { timestamp: '2026-06-25T04:40:02.301Z' }));
    const [note] = await rowsOf(bytes, { on: '2026-11-22' });
    expect(note).toEqual({
      line: 1,
      note: { text: 'oldTemplate', data: { day: '2026-06-25', days: 150 } },
    });
    expect(await rowsOf(bytes, { on: '2026-09-23' })).toHaveLength(1);
  });
});

const [DE, FR] = ['A1PA6795UKMFR9', 'A13V1IB3VIYZZH'];

describe('templates of the new generation', () => {
  const row = (texts: Readonly<Record<string, string>>) => ({
    'contribution_sku#1.value': 'MUG-2',
    ...texts,
  });
  const title = (id: string, language: string): string => `item_name${at(id, language)}#1.value`;

  it('lay themselves out by their settings; the example is no listing', async () => {
    const place = at('ATVPDKIKX0DER', 'en_US');
    const texts = row({
      'product_type#1.value': 'DRINKING_CUP',
      [`item_name${place}#1.value`]: 'Mug',
      [`title_differentiation${place}#1.value`]: 'dishwasher safe',
      [`brand${place}#1.value`]: 'Acme',
      [`bullet_point${place}#2.value`]: 'Two',
      [`generic_keyword${place}#1.value`]: 'cup',
      'amzn1.volt.ca.product_id_type': 'GTIN',
      'amzn1.volt.ca.product_id_value': '00036000291452',
    });
    const expected = {
      sku: 'MUG-2',
      marketplace: 'US',
      productType: 'DRINKING_CUP',
      title: 'Mug',
      highlights: 'dishwasher safe',
      brand: 'Acme',
      bullets: ['', 'Two'],
      description: '',
      searchTerms: 'cup',
      productId: '00036000291452',
      productIdType: 'GTIN',
    };
    for (const bytes of [textFile(newTemplate([texts])), await workbook(newTemplate([texts]))]) {
      const [only, ...others] = await rowsOf(bytes);
      expect(others).toEqual([]);
      expect(only).toMatchObject({ row: 7, listing: expected });
    }
  });

  it('hold stores and languages side by side: each is a listing', async () => {
    const rows = [
      row({
        [title(DE, 'de_DE')]: 'Becher',
        [title(DE, 'en_GB')]: 'Mug',
        [title(FR, 'fr_FR')]: 'Tasse',
        [`country_of_origin[marketplace_id=${FR}]#1.value`]: 'China',
      }),
      row({ 'contribution_sku#1.value': 'MUG-3', [title(FR, 'fr_FR')]: 'Bol' }),
    ];
    const options = { marketplaceId: DE, language: 'de_DE' };
    const read = await rowsOf(textFile(newTemplate(rows, options)));
    const told = read.map((each) =>
      'listing' in each
        ? [
            each.row,
            each.language,
            each.listing.marketplace,
            each.listing.title,
            each.listing.countryOfOrigin,
          ]
        : [],
    );
    expect(told).toEqual([
      [7, 'de_DE', 'DE', 'Becher', undefined],
      [7, 'en_GB', 'DE', 'Mug', undefined],
      [7, 'fr_FR', 'FR', 'Tasse', 'China'],
      [8, 'fr_FR', 'FR', 'Bol', ''],
    ]);
  });

  it('know actions and roles in the language of the file', async () => {
    const rows = [
      row({ '::record_action': 'Löschen', [title(DE, 'de_DE')]: 'x' }),
      row({ '::record_action': 'Bearbeiten (Teilaktualisierung)', [title(DE, 'de_DE')]: 'x' }),
      row({
        '::record_action': 'Erstellen oder ersetzen (vollständige Aktualisierung)',
        [`parentage_level[marketplace_id=${DE}]#1.value`]: 'Übergeordnetes Produkt',
        [title(DE, 'de_DE')]: 'x',
      }),
    ];
    const options = { marketplaceId: DE, language: 'de_DE' };
    const [partial, parent, ...others] = await listingsOf(textFile(newTemplate(rows, options)));
    expect(others).toEqual([]);
    expect(partial).not.toHaveProperty('description');
    expect(parent).toMatchObject({ role: 'parent', title: 'x' });
  });

  it('give the choices of closed lists by product type', async () => {
    const field = 'variation_theme#1.name';
    const rows = newTemplate([row({ [field]: 'SIZE', 'product_type#1.value': 'MUG' })]);
    const bytes = await workbook(rows, {
      after: [
        {
          name: 'Dropdown Lists',
          rows: [
            ['Theme', 'Other'],
            ['COLOR', 'x'],
            ['SIZE/COLOR', 'y'],
          ],
        },
      ],
      names: {
        'MUGvariation_theme1.name': "'Dropdown Lists'!$A$2:$A$3",
        'TOWELvariation_theme1.name': "'Dropdown Lists'!$B$2:$B$3",
      },
    });
    const [listing] = await listingsOf(bytes);
    expect(listing?.attributes).toContainEqual({
      name: 'variation_theme',
      value: 'SIZE',
      allowed: ['COLOR', 'SIZE/COLOR'],
    });
  });

  it('are found without their settings, too', async () => {
    const rows = newTemplate([row({ [title(DE, 'de_DE')]: 'Becher' })], { marketplaceId: DE });
    const [listing, ...others] = await listingsOf(textFile(rows.slice(3)));
    expect(others).toEqual([]);
    expect(listing).toMatchObject({ sku: 'MUG-2', marketplace: 'DE', title: 'Becher' });
  });
});

const EN = [
  'item-name',
  'item-description',
  'listing-id',
  'seller-sku',
  'price',
  'asin1',
  'product-id-type',
  'product-id',
];

describe('listing reports', () => {
  it.each([
    ['English', EN, 'Café Towel “M” – 5 €', 'windows-1252'],
    ['English, UTF-8', EN, '标题 Handtücher', 'utf-8'],
    [
      'German',
      [
        'Artikelbezeichnung',
        'Artikelbeschreibung',
        'Angebotsnummer',
        'Händler-SKU',
        'Preis',
        'ASIN 1',
        'Produkt-ID-Typ',
        'Produkt-ID',
      ],
      'Handtücher für Gäste',
      'windows-1252',
    ],
    [
      'Japanese',
      ['商品名', '商品の説明', '出品ID', '出品者SKU', '価格', 'ASIN 1', '商品IDタイプ', '商品ID'],
      'タオル ソフト',
      'shift_jis',
    ],
    [
      'Chinese',
      ['商品名称', '商品描述', 'x', '卖家 SKU', '价格', 'ASIN1', '商品编码类型', '商品编码'],
      '毛巾 柔软',
      'gb18030',
    ],
    ['Japanese texts under English headers', EN, 'やわらかいタオル', 'shift_jis'],
  ] as const)('%s', async (_, headers, title, encoding) => {
    const row = [title, '', 'X1', 'S-1', '9.99', 'B0CXXXXXXX', '4', '4006381333931'];
    const bytes = textFile(report(headers, [row]), { encoding, isQuoted: false });
    const [only, ...others] = await rowsOf(bytes);
    expect(others).toEqual([]);
    expect(only).toEqual({
      row: 2,
      line: 2,
      unknown: [],
      listing: {
        sku: 'S-1',
        asin: 'B0CXXXXXXX',
        title,
        productId: '4006381333931',
        productIdType: 'EAN',
      },
    });
  });

  it('hold quotation marks that mean nothing', async () => {
    const titles = ['"The Boss" Mug', '"Vintage Sign', '12" Ruler', 'Plain', '"'];
    const rows = titles.map((title, number) => [
      title,
      '"x',
      'X',
      `S-${number}`,
      '1',
      'B0CXXXXXXX',
      '1',
      'B0CXXXXXXX',
    ]);
    const bytes = textFile(report(EN, rows), { isQuoted: false });
    expect((await listingsOf(bytes)).map(({ title }) => title)).toEqual(titles);
  });

  it('are recognised by headers that a wrong decoding has spoilt, with a note', async () => {
    for (const spoilt of [
      ['Artikelbezeichnung', 'Artikelbeschreibung', 'HÃ¤ndler-SKU', 'Preis'],
      ['Artikelbezeichnung', 'Artikelbeschreibung', 'H舅dler-SKU', 'Preis'],
      ['T?ulo del producto', 'x', 'SKU del vendedor', 'Precio'],
    ]) {
      const rows = await rowsOf(textFile(report(spoilt, [['Titel', '', 'S', '1']])));
      expect(rows).toMatchObject([
        { note: { text: 'garbledHeaders' } },
        { listing: { sku: 'S', title: 'Titel' } },
      ]);
    }
  });

  it('with lost letters are never repaired; one note says so', async () => {
    const rows = [1, 2].map((number) => [
      `Handt?cher ${number}`,
      '',
      '',
      `S${number}`,
      '',
      '',
      '',
      '',
    ]);
    const read = await rowsOf(textFile(report(EN, rows)));
    expect(read).toMatchObject([
      { note: { text: 'lostLetters' } },
      { listing: { title: 'Handt?cher 1' } },
      { listing: { title: 'Handt?cher 2' } },
    ]);
  });

  it('name the row whose bytes are no text, and go on', async () => {
    const good = ['Größe', '', '', 'A', '', '', '', ''].join('\t');
    const bad = Buffer.concat([
      Buffer.from('bad\t\t\tB'),
      Buffer.from([0xe9, 0x09]),
      Buffer.from('\t\t\t'),
    ]);
    const bytes = Buffer.concat([
      Buffer.from(`${EN.join('\t')}\n${good}\n`),
      bad,
      Buffer.from(`\n${good}\n`),
    ]);
    expect(await rowsOf(bytes)).toMatchObject([
      { row: 2, listing: { sku: 'A' } },
      { row: 3, problems: [{ text: 'notUtf8' }] },
      { row: 4, listing: { sku: 'A' } },
    ]);
  });
});

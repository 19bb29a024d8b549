/** What slips look like. Data, no logic; all of it is our own collection. */

/** Letters that are read or typed for digits. */
export const LETTERS: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

/** Digits that are taken for one another on a label or missed on a keypad. */
export const ALIKE: Readonly<Record<string, string>> = {
  0: '86',
  1: '74',
  2: '7',
  3: '85',
  4: '91',
  5: '63',
  6: '580',
  7: '12',
  8: '0369',
  9: '84',
};

/** Words that stand where no number is. In lower case. */
export const NO_NUMBER: ReadonlySet<string> = new Set(
  (
    'n/a,na,none,null,nil,tbd,tba,-,--,.,0,exempt,gtin exempt,does not apply,not applicable,no barcode,no upc,' +
    'upc,ean,gtin,unknown,nicht zutreffend,keine,entfällt,aucun,nessuno,ninguno,なし,無し,无,没有,豁免,无条码,' +
    'gtin 豁免,#n/a,#ref!,#value!,#####,########'
  ).split(','),
);

/** What the type of a product id says, by its letters alone. `other` has numbers of another kind. */
export const TYPE_WORDS: readonly (readonly [type: string, words: RegExp])[] = [
  ['exempt', /EXEMPT|AUSNAHME|BEFREI|EXENTO|ESENTE|豁免|免除/u],
  ['other', /ASIN|GCID|PZN|NDC/u],
  ['ISBN', /ISBN/u],
  ['ISSN', /ISSN/u],
  ['GTIN', /GTIN/u],
  ['JAN', /JAN/u],
  ['EAN', /EAN/u],
  ['UPC', /UPC/u],
];

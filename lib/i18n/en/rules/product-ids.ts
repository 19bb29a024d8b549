/** Texts of the rules about product ids: names, one message and one reason a code. Keys sorted. */
export const productIds = {
  names: {
    'product-id-case-pack': 'Number of a carton',
    'product-id-check-digit': 'Check digit of the product ID',
    'product-id-exemption': 'Product ID beside a GTIN exemption',
    'product-id-form': 'Form of the product ID',
    'product-id-kinship': 'Product IDs of other listings',
    'product-id-placeholder': 'Made-up product IDs',
    'product-id-prefix': 'First digits of the product ID',
  },
  codes: {
    'G-CASEPACK':
      'This is the number of a carton (GTIN-14 with indicator {indicator}). If you sell the single unit, write {unit}.',
    'G-CASEPACK.variable':
      'This GTIN-14 begins with {indicator}: goods sold by weight or measure. If you sell a fixed unit, write {unit}.',
    'G-CHECK':
      'The check digit is wrong; these digits would end with {digit}. Compare the number with the barcode.',
    'G-CHECK.both':
      'The check digit is wrong: two digits may be exchanged ({swapped}) or one misread ({misread}). Compare with the barcode.',
    'G-CHECK.misread':
      'The check digit is wrong; with one digit misread it may be {misread}. Compare with the barcode.',
    'G-CHECK.missing':
      'The check digit is wrong; if the last of 13 digits is missing, it is {candidates}. Compare with the barcode.',
    'G-CHECK.rounded':
      'Excel has rounded this number, and its last digits are lost. Format the column as text and paste it again.',
    'G-CHECK.swapped':
      'The check digit is wrong; with two digits exchanged it may be {swapped}. Compare with the barcode.',
    'G-EQUIV':
      'This number is already the product ID of {sku} (row {row}). Each product needs a number of its own.',
    'G-EQUIV.row':
      'This number already stands in row {row}. Each product needs a number of its own.',
    'G-EQUIV.rowFile':
      'This number already stands in {file}, row {row}. Each product needs a number of its own.',
    'G-EQUIV.sku':
      'This number was the product ID of {sku} when you had that listing open. If it still exists, give this product a number of its own.',
    'G-EQUIV.skuFile':
      'This number is already the product ID of {sku} ({file}, row {row}). Each product needs a number of its own.',
    'G-EXEMPT':
      'There is a GTIN exemption and a product ID. Empty the ID and its type, or turn the exemption off.',
    'G-FAKE':
      '{words} is a made-up number that no product bears. Write the number under the barcode.',
    'G-FAKE.sku':
      'The SKU stands where the product ID belongs. Write the number under the barcode (UPC or EAN).',
    'G-LEN.asin':
      '{words} is an ASIN, not a product ID. Write the number under the barcode (UPC or EAN).',
    'G-LEN.decimals': 'A spreadsheet has put decimals behind the number. Write {by}.',
    'G-LEN.element': 'The scanner has put its “01” before the number. Write {by}.',
    'G-LEN.endless':
      'There are {length} characters; a product ID has 14 digits at most. Write the number under the barcode.',
    'G-LEN.fnsku':
      '{words} is an FNSKU, the label of Amazon’s warehouse. Write the number under the barcode (UPC or EAN).',
    'G-LEN.formula': 'An Excel formula stands around the number. Write {by}.',
    'G-LEN.joined': 'Two numbers are written as one: {candidates}. Keep the one of this product.',
    'G-LEN.label': 'The field takes the number alone. Write {by}.',
    'G-LEN.letters': 'There are letters among the digits of {words}. Compare it with the barcode.',
    'G-LEN.lettersRead':
      'There are letters among the digits of {words}; it may be {candidates}. Compare it with the barcode.',
    'G-LEN.long':
      '{words} has {length} digits; a product ID has 14 at most. Compare it with the barcode.',
    'G-LEN.longMaybe':
      '{words} has {length} digits; without the zeros at its front it may be {candidates}. Compare it with the barcode.',
    'G-LEN.quotes': 'There are signs around the number, such as an apostrophe. Write {by}.',
    'G-LEN.scientific':
      'Excel has shortened the number to {words}, and digits are lost. Format the column as text and paste it again.',
    'G-LEN.scientificRead': 'Excel has written the number as {words}. In full it is {by}.',
    'G-LEN.several':
      '{count} numbers stand in this field, which takes one. Keep the one of this product.',
    'G-LEN.short':
      '{words} has {length} digits; a UPC has 12, an EAN 13. Compare it with the barcode.',
    'G-LEN.shortMaybe':
      '{words} has {length} digits; if the last one is missing, it is {candidates}. Compare it with the barcode.',
    'G-LEN.sign':
      'A product ID consists of digits, and {words} does not. Write the number under the barcode.',
    'G-LEN.spaces': 'Amazon takes the number without spaces and dashes: {by}.',
    'G-LEN.thousands': 'Separators stand between the digits. Write {by}.',
    'G-LEN.twice': 'The same number stands here {count} times. Once is enough.',
    'G-LEN.upcE':
      '{words} is the short form of a UPC. In full it should be {candidates}: compare it with the barcode.',
    'G-LEN.width': 'These digits are full-width, which Amazon refuses. Write {by}.',
    'G-LEN.word':
      '“{words}” is no product ID. Without a barcode, leave the field empty and apply for a GTIN exemption.',
    'G-LEN.zeros':
      'A zero at the front is lost, as Excel does it: the number is {by}. Format the column as text.',
    'G-LEN.zerosMaybe':
      '{words} has {length} digits; with lost zeros put back it may be {candidates}. Compare it with the barcode.',
    'G-PREFIX.book':
      'Books are listed by ISBN (978 or 979); this number begins with {prefix}. Write the ISBN if the book has one.',
    'G-PREFIX.isbn':
      'Numbers with {prefix} are ISBNs of books. For other goods write their UPC or EAN.',
    'G-PREFIX.issn':
      'Numbers with {prefix} are ISSNs of magazines. For other goods write their UPC or EAN.',
    'G-PREFIX.type': 'The type says {type}, but the number is of type {is}. Choose {is}.',
    'G-RESTRICT.coupon':
      'Numbers that begin with {prefix} are for coupons, not for goods. Get a GTIN from GS1.',
    'G-RESTRICT.demo':
      'Numbers that begin with {prefix} are for examples, not for goods. Get a GTIN from GS1.',
    'G-RESTRICT.refund':
      'Numbers that begin with {prefix} are for refund slips, not for goods. Get a GTIN from GS1.',
    'G-RESTRICT.restricted':
      'Numbers that begin with {prefix} only hold within a shop or region. Get a GTIN from GS1.',
    'G-UNASSIGNED':
      'On {day} no GS1 office issued numbers that begin with {prefix}. Look it up at Verified by GS1 before you upload.',
    'G-VERIFY':
      'Your {count} other products of {brand} begin with {prefix}; this one does not. Look at Verified by GS1 whose number it is.',
  },
  why: {
    'G-CASEPACK':
      'Amazon wants the number of the unit that the customer gets. A multipack needs a number of its own.',
    'G-CHECK':
      'The last digit is worked out from the others. When it does not fit, some digit is wrong, and Amazon finds no product (error 8560).',
    'G-EQUIV':
      'A UPC, the EAN with a zero before it and the GTIN-14 with two are one number. Two products with one number end up on one page.',
    'G-EXEMPT':
      'With a GTIN exemption Amazon wants ID and type empty, and brand and category exactly as approved. Wait 30 minutes after the approval.',
    'G-FAKE': 'Samples and rows of equal digits belong to nobody. Amazon checks numbers at GS1.',
    'G-LEN':
      'A product ID has 8 (EAN-8), 10 (ISBN), 12 (UPC), 13 (EAN, JAN, ISBN) or 14 (GTIN) digits and nothing else.',
    'G-PREFIX':
      'The first digits tell which office issued a number and for what. The country of the office is not where goods are made.',
    'G-RESTRICT':
      'GS1 keeps these ranges for shops, coupons and examples. They are in no register.',
    'G-UNASSIGNED':
      'GS1 assigns prefixes to its offices and keeps adding to them, so the list may be behind.',
    'G-VERIFY':
      'Amazon compares numbers with GS1’s register: the owner there has to be your brand. Licence numbers from GS1, not from resellers.',
  },
};

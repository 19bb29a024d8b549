/** Texts of the rules about brand, SKU and other attributes: names, one message and one reason a code. Keys sorted. */
export const attributes = {
  names: {
    'attribute-choice': 'Values of drop-down lists',
    'attribute-groups': 'Attributes that belong together',
    'attribute-length': 'Length of keyword attributes',
    'brand-length': 'Length of the brand',
    'sku-form': 'Form of the SKU',
  },
  codes: {
    'G-SKU.amazon':
      'SKUs that begin with “amzn.gr.” are made by Amazon itself. Begin with another word.',
    'G-SKU.edge': 'A space before or after the SKU makes it another SKU. Delete it.',
    'G-SKU.empty': 'The SKU is empty. Give the product one; it cannot be changed later.',
    'G-SKU.long': 'The SKU has {length} characters; {limit} are allowed. Shorten it by {over}.',
    'G-SKU.refused':
      '“{sign}” in a SKU makes uploads fail. Use letters, digits, hyphen, full stop and underscore.',
    'G-SKU.risky':
      '“{sign}” in a SKU has been accepted, but breaks other tools. Use letters, digits, hyphen, full stop and underscore.',
    'G-SKU.start': 'The SKU begins with “{sign}”. Begin with a letter or digit.',
    'G-SKU.zero': 'The SKU begins with 0, which Excel drops. Begin with a letter.',
    'X-ATTRLEN':
      '{name} has {bytes} bytes; anything beyond {limit} is ignored. Shorten it by {over}.',
    'X-ATTRLEN.redundant': '{name} no longer has any effect. You can leave it empty.',
    'X-BRAND': 'The brand has {length} characters; {limit} are allowed. Shorten it by {over}.',
    'X-BRAND.generic':
      'Amazon’s word for a product without a brand is “Generic”. Write it instead of “{words}”.',
    'X-DATE.format': '“{words}” is not a date in Amazon’s format. Write 2026-12-31 or 31-12-2026.',
    'X-DATE.idType': 'This product ID has no type. Choose UPC, EAN, GTIN or whatever it is.',
    'X-DATE.order':
      'The sale ends on {words}, which is not after its start on {first}. Choose a later day.',
    'X-DATE.parentSku': 'This is a child, but the SKU of its parent is empty. Fill it in.',
    'X-DATE.saleDate': 'There is a sale price, but {name} is empty. Fill it in.',
    'X-DATE.salePrice': 'The sale has dates, but no price. Fill in the price, or empty the dates.',
    'X-DATE.theme': 'Parents and children need a variation theme, and it is empty. Choose one.',
    'X-DROPDOWN': '“{words}” is not on the list of {name}. Choose a value from it, such as {some}.',
    'X-DROPDOWN.spelling':
      '{name} has “{by}”, but here it is spelled “{words}”. Write it as the list does.',
  },
  why: {
    'G-SKU':
      'A SKU has 1 to 40 characters and cannot be changed. Amazon publishes no list of signs; this one comes from sellers whose uploads failed.',
    'X-ATTRLEN': 'Amazon’s page on keywords gives a limit in bytes for each of these attributes.',
    'X-BRAND': 'Amazon’s product type schemas allow a brand 50 characters.',
    'X-DATE':
      'These attributes belong together. Amazon refuses them when only some are filled in (error 99010).',
    'X-DROPDOWN':
      'Amazon refuses values that are not on its list (error 90057). Lists change: download a new template when yours is older than 90 days.',
  },
};

/** Why a rule could not tell. Keys sorted. */
export const reasons = {
  'brand-unknown': 'The brand is not known, so nobody can tell which names are your own.',
  failed: 'This rule failed to run. See Diagnostics in the settings.',
  'highlights-unknown':
    'The highlights are not on this page, so nobody can tell whether they clash with the title.',
  'image-not-loaded': 'The picture was not loaded, so nothing could be measured.',
  'image-not-measured': 'The picture could not be measured here.',
  'list-brand-unknown':
    'A word of your list is meant for one brand, and the brand of this product is not known.',
  'list-type-unknown':
    'A word of your list is meant for one product type, and that of this product is not known.',
  'merchant-unknown': 'The seller’s name is not known here.',
  'no-edges': 'The picture has hardly any edges, so nobody can tell how sharp it is.',
  'origin-unknown':
    'The country of origin is not known, so nobody can tell whether the claim is true.',
  'product-not-told': 'The product cannot be told from its background.',
  'role-unknown': 'It is not known whether this is a parent, a child or a single product.',
  'sale-dates-unknown': 'The dates of the sale are not known here.',
  'store-unknown': 'The store is not known, and this rule differs from store to store.',
  'title-unknown': 'The title is not on this page, so nobody can tell what the highlights repeat.',
  'too-many': 'There are more findings of this kind than can be shown. Correct those shown first.',
  'variation-group-unknown': 'The parent’s SKU or the variation theme is not known here.',
  'variation-unknown': 'It is not known how the children differ.',
  'words-not-searched': 'Nobody looked for words in the picture.',
};

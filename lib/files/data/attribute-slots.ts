/**
 * Which columns of Amazon's listing templates hold what we check. Data, no logic. Names as in the field row
 * of the files; numbers behind a name (`bullet_point3`) and selectors (`[language_tag=…]`) are left out.
 */

/** What a cell is for the listing. */
export type Slot =
  | 'sku'
  | 'asin'
  | 'productType'
  | 'action'
  | 'role'
  | 'theme'
  | 'size'
  | 'colour'
  | 'brand'
  | 'title'
  | 'otherTitle'
  | 'highlights'
  | 'bullet'
  | 'description'
  | 'keywords'
  | 'productId'
  | 'productIdType'
  | 'pesticide'
  | 'country';

export interface Use {
  slot?: Slot;
  /** Name under which the cell is one of the listing's `attributes`. */
  attribute?: string;
  /** Only these values are taken: a list of choices that is not a mere suggestion. */
  closed?: true;
}

/** Slots that are written anew for each language of a store. */
export const TEXT_SLOTS: ReadonlySet<Slot> = new Set([
  'title',
  'otherTitle',
  'highlights',
  'bullet',
  'description',
  'keywords',
]);

/** The field that each row must have, by generation. */
export const SKU_FIELDS: ReadonlySet<string> = new Set(['item_sku', 'contribution_sku.value']);

export const ATTRIBUTE_SLOTS: Readonly<Record<string, Use>> = {
  // Templates of the old generation (TemplateType=…)
  item_sku: { slot: 'sku' },
  feed_product_type: { slot: 'productType' },
  update_delete: { slot: 'action' },
  parent_child: { slot: 'role', attribute: 'parent_child' },
  parent_sku: { attribute: 'parent_sku' },
  relationship_type: { attribute: 'relationship_type', closed: true },
  variation_theme: { slot: 'theme', attribute: 'variation_theme', closed: true },
  size_name: { slot: 'size' },
  color_name: { slot: 'colour' },
  brand_name: { slot: 'brand' },
  brand: { slot: 'brand' },
  item_name: { slot: 'title' },
  title_differentiation: { slot: 'highlights' },
  bullet_point: { slot: 'bullet' },
  product_description: { slot: 'description' },
  generic_keywords: { slot: 'keywords' },
  generic_keyword: { slot: 'keywords' },
  search_terms: { slot: 'keywords' },
  external_product_id: { slot: 'productId', attribute: 'external_product_id' },
  external_product_id_type: {
    slot: 'productIdType',
    attribute: 'external_product_id_type',
    closed: true,
  },
  country_of_origin: { slot: 'country' },
  pesticide_marking_type: { slot: 'pesticide' },
  pesticide_marking_registration_status: { slot: 'pesticide' },
  pesticide_marking_certification_number: { slot: 'pesticide' },
  condition_type: { attribute: 'condition_type', closed: true },
  sale_price: { attribute: 'sale_price' },
  sale_from_date: { attribute: 'sale_from_date' },
  sale_end_date: { attribute: 'sale_end_date' },
  item_type: { attribute: 'item_type_keyword' },
  item_type_keyword: { attribute: 'item_type_keyword' },
  style_keywords: { attribute: 'style_keywords' },
  subject_keywords: { attribute: 'subject_keywords' },
  specific_uses_keywords: { attribute: 'specific_uses' },
  specific_uses_for_product: { attribute: 'specific_uses' },
  specific_uses: { attribute: 'specific_uses' },
  thesaurus_subject_keywords: { attribute: 'thesaurus_subject' },
  thesaurus_subject: { attribute: 'thesaurus_subject' },
  platinum_keywords: { attribute: 'platinum_keywords' },

  // Templates of the new generation (settings=attributeRow=…)
  'contribution_sku.value': { slot: 'sku' },
  'product_type.value': { slot: 'productType' },
  '::record_action': { slot: 'action' },
  'parentage_level.value': { slot: 'role', attribute: 'parent_child' },
  'child_parent_sku_relationship.parent_sku': { attribute: 'parent_sku' },
  'child_parent_sku_relationship.child_relationship_type': {
    attribute: 'relationship_type',
    closed: true,
  },
  'variation_theme.name': { slot: 'theme', attribute: 'variation_theme', closed: true },
  'size.value': { slot: 'size' },
  'color.value': { slot: 'colour' },
  'brand.value': { slot: 'brand' },
  'item_name.value': { slot: 'title' },
  'title.value': { slot: 'otherTitle' },
  'title_differentiation.value': { slot: 'highlights' },
  'bullet_point.value': { slot: 'bullet' },
  'product_description.value': { slot: 'description' },
  'generic_keyword.value': { slot: 'keywords' },
  'amzn1.volt.ca.product_id_type': {
    slot: 'productIdType',
    attribute: 'external_product_id_type',
    closed: true,
  },
  'amzn1.volt.ca.product_id_value': { slot: 'productId', attribute: 'external_product_id' },
  'externally_assigned_product_identifier.type': {
    slot: 'productIdType',
    attribute: 'external_product_id_type',
    closed: true,
  },
  'externally_assigned_product_identifier.value': {
    slot: 'productId',
    attribute: 'external_product_id',
  },
  'merchant_suggested_asin.value': { slot: 'asin' },
  'country_of_origin.value': { slot: 'country' },
  'pesticide_marking.marking_type': { slot: 'pesticide' },
  'pesticide_marking.registration_status': { slot: 'pesticide' },
  'pesticide_marking.certification_number': { slot: 'pesticide' },
  'condition_type.value': { attribute: 'condition_type', closed: true },
  'purchasable_offer.discounted_price.schedule.value_with_tax': { attribute: 'sale_price' },
  'purchasable_offer.discounted_price.schedule.start_at': { attribute: 'sale_from_date' },
  'purchasable_offer.discounted_price.schedule.end_at': { attribute: 'sale_end_date' },
  'item_type_keyword.value': { attribute: 'item_type_keyword' },
  'style_keyword.value': { attribute: 'style_keywords' },
  'subject_keyword.value': { attribute: 'subject_keywords' },
  'specific_uses_for_product.value': { attribute: 'specific_uses' },
  'thesaurus_subject_keyword.value': { attribute: 'thesaurus_subject' },
  'platinum_keyword.value': { attribute: 'platinum_keywords' },
};

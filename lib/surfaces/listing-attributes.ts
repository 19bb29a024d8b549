import type { FieldName, Listing, TextField } from '@/lib/listing/listing';

interface FieldAttribute {
  field: TextField;
  /** Part of the attribute that is the text; `value` unless told. */
  sub?: string;
}

/** Amazon's attributes that are fields of ours, in any generation of the form. */
export const FIELD_ATTRIBUTES: Readonly<Record<string, FieldAttribute>> = {
  item_name: { field: 'title' },
  title_differentiation: { field: 'highlights' },
  item_highlights: { field: 'highlights' },
  bullet_point: { field: 'bullets' },
  product_description: { field: 'description' },
  generic_keyword: { field: 'searchTerms' },
  generic_keywords: { field: 'searchTerms' },
  brand: { field: 'brand' },
  brand_name: { field: 'brand' },
  externally_assigned_product_identifier: { field: 'productId' },
  external_product_id: { field: 'productId' },
  contribution_sku: { field: 'sku' },
  item_sku: { field: 'sku' },
};

/** Fields that stand several times in one form; all others stand once. */
export const REPEATED_FIELDS: ReadonlySet<FieldName> = new Set<FieldName>(['bullets']);

type FactName = Extract<
  keyof Listing,
  'productIdType' | 'countryOfOrigin' | 'pesticideMarking' | 'productType' | 'asin'
>;

interface FactAttribute {
  fact: FactName;
  /** Part of the attribute that says it; absent: every part, joined. */
  sub?: string;
}

/** Attributes that tell something of the listing without being checked as text. */
export const FACT_ATTRIBUTES: Readonly<Record<string, readonly FactAttribute[]>> = {
  externally_assigned_product_identifier: [{ fact: 'productIdType', sub: 'type' }],
  external_product_id: [{ fact: 'productIdType', sub: 'type' }],
  external_product_id_type: [{ fact: 'productIdType', sub: 'value' }],
  country_of_origin: [{ fact: 'countryOfOrigin', sub: 'value' }],
  pesticide_marking: [{ fact: 'pesticideMarking' }],
  pesticide_registration_number: [{ fact: 'pesticideMarking' }],
  product_type: [{ fact: 'productType', sub: 'value' }],
  merchant_suggested_asin: [{ fact: 'asin', sub: 'value' }],
};

/** Attributes that say whether a listing is a parent or a child, and their values. */
export const PARENTAGE_ATTRIBUTES: readonly string[] = [
  'parentage_level',
  'parentage',
  'parent_child',
];

/** Attributes that tell the children of one parent apart. */
export const VARIATION_ATTRIBUTES: readonly string[] = [
  'color',
  'color_name',
  'size',
  'size_name',
  'style',
  'style_name',
  'pattern',
  'pattern_name',
  'flavor',
  'scent',
];

/**
 * Further attributes by which a page is known to be a listing form although none of our fields is
 * mounted (offer, safety and compliance tabs).
 */
export const OTHER_ATTRIBUTES: readonly string[] = [
  'manufacturer',
  'model_name',
  'model_number',
  'part_number',
  'item_type_keyword',
  'recommended_browse_nodes',
  'material',
  'target_audience_keyword',
  'number_of_items',
  'item_depth_width_height',
  'item_package_dimensions',
  'item_package_weight',
  'condition_type',
  'product_tax_code',
  'max_order_quantity',
  'merchant_release_date',
  'warranty_description',
  'supplier_declared_dg_hz_regulation',
  'batteries_required',
  'gpsr_safety_attestation',
  'gpsr_manufacturer_reference',
  'dsa_responsible_party_address',
  'compliance_media',
  'purchasable_offer',
  'list_price',
  'fulfillment_availability',
  'quantity',
  'standard_price',
  'variation_theme',
];

/** Anything of these tabs says "listing form" although no text field of ours is on it. */
export const TAB_MARKS = [
  'input[type="file"][id^="ProductImage_"]',
  '[id*="ProductImage_MAIN"]',
] as const;

/** Wrappers that name the attribute of the control inside: lower confidence than its own name. */
export const WRAPPERS = [
  {
    selector: '[data-testid*="NoOpDecorator-"]',
    attribute: 'data-testid',
    name: /NoOpDecorator-([a-z0-9_]+)$/,
  },
  { selector: '[id^="attribute-group-"]', attribute: 'id', name: /^attribute-group-([a-z0-9_]+)$/ },
] as const;

export type Tab = 'whole' | 'identity' | 'details' | 'other';

/** Tabs of the form as address and tab headers name them; `listing` holds all texts at once. */
export const TABS: Readonly<Record<string, Tab>> = {
  listing: 'whole',
  product_identity: 'identity',
  description: 'details',
  product_details: 'other',
  variations: 'other',
  offer: 'other',
  images: 'other',
  safety_and_compliance: 'other',
};

/** Headers of tabs, and the attributes in which they name theirs. */
export const TAB_HEADERS = 'kat-tab-header,[role="tab"],a[id$="-link"]';
export const CHOSEN_TAB = 'kat-tab-header[selected],[role="tab"][aria-selected="true"]';
export const TAB_NAMES = [
  { attribute: 'tab-id', name: /^([a-z_]+)$/ },
  { attribute: 'id', name: /^([a-z_]+)-(?:link|tab)$/ },
] as const;

/** What a tab is expected to hold; the title is expected everywhere, since rules ask for it everywhere. */
export const EXPECTED: Readonly<Record<Tab, readonly FieldName[]>> = {
  whole: ['title', 'bullets', 'description'],
  identity: ['title'],
  details: ['title', 'bullets', 'description'],
  other: ['title'],
};

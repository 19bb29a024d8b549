/** Attributes that belong together (X-DATE), by Amazon's names without number and plural. */

export const SALE_PRICE: readonly string[] = ['sale_price'];
export const SALE_START: readonly string[] = ['sale_from_date', 'sale_start_date', 'sale_start_at'];
export const SALE_END: readonly string[] = ['sale_end_date', 'sale_end_at', 'sale_to_date'];
export const PARENTAGE: readonly string[] = ['parentage', 'parentage_level', 'parent_child'];
export const PARENT_SKU: readonly string[] = ['parent_sku'];
export const VARIATION_THEME: readonly string[] = ['variation_theme'];

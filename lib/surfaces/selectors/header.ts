/** Where the header tells store and seller, the surest first. All light DOM unless a page moves it. */
export const STORE_LABELS = [
  '.dropdown-account-switcher-header-label-regional-child',
  '.dropdown-account-switcher-header-label-regional',
  '.sc-account-switcher-marketplace',
  '#partner-switcher .sc-mkt-picker-switcher-txt',
  '#sc-mkt-picker-switcher-select',
  '#partner-switcher .partner-dropdown-button',
] as const;

export const MERCHANT_LABELS = [
  '.dropdown-account-switcher-header-label-global',
  '[data-test-id="partner-switcher-account-name"]',
  '.sc-account-switcher-name',
  '.partner-dropdown-button .partner-label',
] as const;

/** One label that tells both: `Practice Trading Co. | United States`. */
export const COMBINED_LABELS = [
  '.dropdown-account-switcher-header-label',
  '.partner-dropdown-button .partner-label',
  '[data-test-id="partner-switcher-account-name"]',
  '.sc-account-switcher-name',
  '#partner-switcher button',
] as const;

/** Attributes that hold a marketplace id. */
export const MARKETPLACE_IDS = [
  {
    selector: '#partner-switcher[data-marketplace_selection]',
    attribute: 'data-marketplace_selection',
  },
  { selector: '#sc-mkt-picker-switcher-select', attribute: 'value' },
] as const;

/** What stands between seller and store in a combined label. */
export const LABEL_SEPARATORS = /[|｜·•\n()（）]|\s[-–—/]\s/;

/** Parameters of the address that hold a marketplace id; they count only where the header says nothing. */
export const MARKETPLACE_PARAMETERS = ['mons_sel_mkid', 'marketplaceid'] as const;

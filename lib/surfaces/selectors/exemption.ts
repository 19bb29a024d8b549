/** The choice that says a product has a GTIN exemption: a checkbox in the classic form, a switch in the new one. */
export const EXEMPTION_CHOICES =
  'kat-checkbox[data-cy="upc-exemption-checkbox"],kat-toggle[data-testid="HasSelectedProductIdExemptionToggle"]';

/** What inside of it holds the state; the host's own attributes lag behind. */
export const CHOICE_STATES = 'input[type="checkbox"],[role="checkbox"],[role="switch"]';

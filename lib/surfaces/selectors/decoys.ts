/** Things that look like fields and are none. The nearest element around a field that matches decides. */
export const NEVER_FIELDS = [
  // A row that fills all children of a variation at once repeats every field of the form.
  'bulk-update-row',
  '[id*="bulk-update-row"]',
  '[class*="bulk-update-row"]',
  '[data-testid*="bulk-update-row"]',
  '[name*="bulk-update-row"]',
  // Rows of children: their texts belong to other listings.
  '[id*="gio_child"]',
  '[id*="-child-"]',
  'tr[id$="_row"]',
  'kat-table-row[id$="_row"]',
  '[role="row"][id$="_row"]',
  // Search of the page header.
  '[id*="ngstrim"]',
  '[class*="ngstrim"]',
  '[id*="sc-search-field"]',
  '[class*="sc-search-field"]',
  '[role="search"]',
  // Katal keeps copies of labels there.
  '[slot="private-light-dom"]',
].join(',');

/** The feedback widget repeats text areas and buttons for every section. */
export const FEEDBACK_BOXES = [
  '[id*="feedback" i]',
  '[class*="feedback" i]:not([class*="has-feedback"])',
  '[data-testid*="feedback" i]',
  '[name*="feedback" i]',
].join(',');

/** Placeholders and labels of feedback boxes. */
export const FEEDBACK_WORDS =
  /feedback|反馈|反饋|意见|フィードバック|ご意見|rückmeldung|commentaires? sur|opinião sobre/i;

/** Twins for narrow screens: taken only where the other one is not shown. */
export const NARROW_TWINS =
  '[id$="-mobile"],[class$="-mobile"],[class*="-mobile "],[data-testid$="-mobile"],[name$="-mobile"]';

/** Elements so far out that a word in their class says nothing about one field. */
export const OUTER_ELEMENTS: ReadonlySet<string> = new Set(['html', 'body', 'main']);

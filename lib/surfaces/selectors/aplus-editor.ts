/** What the A+ content manager is known by. Its attributes are the page's own test ids, the same in every language. */

/** One module of the content: a box of headlines, texts and pictures. */
export const MODULE = '[data-component-id="editor-module"]';

/** Anything of these says "A+ content", also where no module is open. */
export const APLUS_MARKS = [
  MODULE,
  '[data-component-id="content-details-tab-edit"]',
  '[data-component-id="save-content-button"]',
  '[data-component-id="cancel-content-edit-button"]',
  '[data-component-id="edit-project-button"]',
  '[data-component-id^="create-"]',
  '[data-module-id^="module-"]',
].join(',');

/** What may hold text. */
export const TEXT_BOXES = 'kat-input,kat-textarea,kat-predictive-input,textarea,input';

/** Boxes that customers never read: the content's own name, ASINs of a comparison, searches, tabs and dialogs of ours. */
export const NO_TEXTS = [
  '[data-component-id="content-name"]',
  '[aria-label*="content name" i]',
  '[kat-aria-label*="content name" i]',
  '[data-component-id^="product-asin"]',
  '[data-component-id*="asin-"]',
  '[data-component-id*="search"]',
  '[type="search"]',
].join(',');

/** Placeholders and labels of the text that stands for a picture; its box may stand outside the module, in a dialog. */
export const ALT_TEXT =
  /alt[- ]?text|alternativ(?:e |er )?text|texte? alternati|testo alternativo|texto alternativo|alternatieve tekst|alttekst|alternativtext|tekst alternatywny|alternatif metin|代替テキスト|替代文本|替代文字|image keywords|画像キーワード|图片关键词/i;
/** Where such a word may stand. */
export const WORDED = ['placeholder', 'aria-label', 'kat-aria-label', 'label'] as const;
/** The same boxes by what a component is asked for. */
export const ASIN_WORDS = /\basin\b/i;
/** Types of native boxes that hold no text for customers. */
export const OTHER_TYPES: ReadonlySet<string> = new Set([
  'search',
  'number',
  'tel',
  'url',
  'email',
]);

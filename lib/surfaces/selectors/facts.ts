/** How sure a selector is: A seen live lately, B one late or several older sources, C old or partly guessed. */
export type SelectorConfidence = 'A' | 'B' | 'C';

/** One way to read one fact. */
export interface FactSelector {
  selector: string;
  /** Where the fact stands; its text unless told. */
  attribute?: string;
  /** The part that is the fact: group 1 of the first that matches. None matches, nothing is read. */
  pattern?: RegExp | readonly RegExp[];
  confidence: SelectorConfidence;
}

/** Facts by name, each with its selectors, the surest first. */
export type FactTable = Readonly<Record<string, readonly FactSelector[]>>;

export const ORDER_ID = /\b(\d{3}-\d{7}-\d{7})\b/;
export const ASIN_IN_LINK = /\/(?:dp|gp\/product|asin)\/([A-Z0-9]{10})(?:[/?#]|$)/i;
export const ASIN_IN_TEXT = /ASIN\s*[:：]?\s*([A-Z0-9]{10})\b/i;
/** The name behind "Contact buyer:" in whatever language, or the whole text. */
export const AFTER_COLON = /^(?:[^:：]*[:：])?\s*([^\s:：][^:：]*)$/s;
/** "Contact Anna" in the heading of the contact form, as far as its languages are known. */
export const CONTACT_HEADING: readonly RegExp[] = [
  /^contact(?: the)?(?: buyer)?\s*[:：]?\s+(?!(?:the )?buyer$)(\S.*)$/i,
  /^[联聯][系絡](?:买家|買家)?\s*[:：]?\s*(?![买買]家$)([^\s:：].*)$/,
  /^(?!Käufer )(\S.*?)\s+kontaktieren$/,
  /^(\S.*?)\s*(?:さん|様)?に連絡(?:する)?$/,
];

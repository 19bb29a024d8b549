/** What stands around the words that A+ content refuses. Ours. */

/** Words before "free" that make it a gift: "a free bag", "get one free". Any other noun is what it is free of. */
export const GIVEN_BEFORE: ReadonlySet<string> = new Set(
  `a an the one two three four get got gets enjoy enjoys with our your plus and or receive receives include includes including
  for of extra absolutely totally completely 100% it them is are come comes all offer offers offering to
  this each every first ship ships shipped`.split(/\s+/u),
);

/** What makes of "return" and "delivery" the seller's: within three words on either side. */
export const TERMS_OF_SALE: ReadonlySet<string> = new Set([
  'free',
  'policy',
  'policies',
  'day',
  'days',
  'easy',
]);
export const SALE_REACH = 3;

/** A year, and how near to an award it must stand to be its year. */
export const YEAR = /(?:19|20)\d{2}(?!\d)/gu;
export const YEAR_REACH = 40;
/** Awards may be this many years old. */
export const AWARD_AGE = 2;

/** Quotations allowed in one text, and the words that make quotation marks one. */
export const MOST_QUOTES = 4;
export const QUOTE_WORDS = 3;
/** Quotations in marks that open and close; straight marks not behind a digit (8" x 10"). */
export const QUOTES =
  /[“„][^“”„\n]{3,300}[”“]|«[^«»\n]{3,300}»|(?<![\p{L}\d])"[^"\n]{3,300}"(?!\d)/gu;
/** "…" – Anna K.: a customer's words. */
export const ATTRIBUTED = /^\s{0,2}[-–—~]\s{0,2}\p{Lu}[\p{L}.]{0,20}(?:\s\p{Lu}[\p{L}.]{0,20})?/u;

/** A sign of a trade mark that belongs to no word. */
export const LONE_MARK = /(?<![\p{L}\p{N}\p{M})”"’'])[™®℠]/gu;

/** Rooms whose regular expressions see texts of any length: there even quadratic growth is too much. */
export const LONG_TEXTS = /^(?:lib\/(?:rules|text|files|listing)\/|built)/;

/**
 * Patterns of those rooms that could grow with the square of a text, and why theirs is short:
 * `<file> <source>` → reason.
 */
export const BOUNDED: Readonly<Record<string, string>> = {
  'lib/rules/shared/contact.ts [.,;:!?)\\]}]+$': 'sees one address, whose parts are bounded',
  'lib/rules/shared/postal-address.ts (?<![\\p{L}\\p{N}])\\d{1,5}[a-z]?\\s\\p{Lu}[^\\d\\n,;<>]{0,36}$':
    'sees the 60 characters before a street',
  'lib/rules/shared/price.ts [.,]+$': 'sees one number',
  'lib/rules/shared/rank.ts (\\p{L}+)[^\\p{L}]*$': 'sees 16 characters',
  'lib/rules/title/title-banned-sign.ts [.,]+$': 'sees one price',
  'lib/rules/title/title-number-words.ts (\\p{L}+)\\s+of\\s+$': 'sees 24 characters',
};

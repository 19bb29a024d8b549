/** Rooms whose regular expressions see texts of any length: there even quadratic growth is too much. */
export const LONG_TEXTS = /^(?:lib\/(?:rules|text|files|listing)\/|built)/;

/**
 * Patterns of those rooms that could grow with the square of a text, or that the judge sometimes takes for such, and
 * why theirs is short:
 * `<file> <source>` → reason.
 */
export const BOUNDED: Readonly<Record<string, string>> = {
  "lib/rules/data/sentences.ts \\b(?:this|these|that|those|it|we|you|they|our|your)\\s(?:[\\p{L}'’-]+\\s){0,3}?(?:is|are|was|were|will|can|has|have|had|does|do|makes?|comes?|gives?|keeps?|lets?|love|need|want)\\b":
    'begins at a pronoun and reads three words',
  'lib/rules/data/sentences.ts \\b(?:sie|wir|es|er|diese[rs]?|unsere?)\\s(?:[\\p{L}-]+\\s){0,3}?(?:ist|sind|wird|werden|kann|können|hat|haben)\\b':
    'begins at a pronoun and reads three words',
  'lib/rules/data/sentences.ts \\b(?:vous|nous|il|elle|ils|elles|ce|cet|cette|ces|notre)\\s(?:[\\p{L}-]+\\s){0,3}?(?:est|sont|peut|peuvent|avez|avons|a|ont|sera)\\b':
    'begins at a pronoun and reads three words',
  'lib/rules/data/sentences.ts \\b(?:este|esta|estos|estas|usted|nuestro|nuestra)\\s(?:[\\p{L}-]+\\s){0,3}?(?:es|son|puede|pueden|tiene|tienen|será)\\b':
    'begins at a pronoun and reads three words',
  'lib/rules/data/sentences.ts \\b(?:questo|questa|questi|queste|il nostro|la nostra)\\s(?:[\\p{L}-]+\\s){0,3}?(?:è|sono|può|possono|ha|hanno)\\b':
    'begins at a pronoun and reads three words',
  'lib/rules/splitter/pieces.ts (?<!\\d)[,，]|[,，](?!\\d)|[;；|｜、•·]|\\s[-–—/~]+(?=\\s)|[【】「」『』［］]|(?<=^|\\s)[([]|[)\\]](?=$|[\\s,;|])|^[-–—/~]+\\s':
    'no part reads further than one run of dashes',
  'lib/rules/data/aplus-words.ts [“„][^“”„\\n]{3,300}[”“]|«[^«»\\n]{3,300}»|(?<![\\p{L}\\d])"[^"\\n]{3,300}"(?!\\d)':
    'reads 300 characters from a quotation mark',
  'lib/rules/shared/contact.ts [.,;:!?)\\]}]+$': 'sees one address, whose parts are bounded',
  'lib/rules/shared/postal-address.ts (?<![\\p{L}\\p{N}])\\d{1,5}[a-z]?\\s\\p{Lu}[^\\d\\n,;<>]{0,36}$':
    'sees the 60 characters before a street',
  'lib/rules/shared/price.ts [.,]+$': 'sees one number',
  'lib/rules/shared/rank.ts (\\p{L}+)[^\\p{L}]*$': 'sees 16 characters',
  'lib/rules/title/title-banned-sign.ts [.,]+$': 'sees one price',
  'lib/rules/title/title-number-words.ts (\\p{L}+)\\s+of\\s+$': 'sees 24 characters',
};

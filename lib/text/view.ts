/** One word of a text: raw span and its folded spelling. */
export interface Token {
  start: number;
  end: number;
  /** Lower-cased by the rules of the language, width and zero-width folded, NFC. */
  folded: string;
}

/** Everything the rules share about one text, each part computed once, on first need. Pure and immutable. */
export interface TextView {
  /** The text as it stands in the field. All spans are UTF-16 offsets into it. */
  readonly raw: string;
  /** Unicode code points after NFC, surrounding white space not counted: what Amazon's limits count. */
  readonly length: number;
  /** UTF-16 offset of the first code point beyond `limit` (counted as `length` is); `raw.length` if none. */
  offsetBeyond(limit: number): number;
  /** Words by the catalogue's definition (`T-Shirt`, `Men's`, `9.5` are one token each; Japanese by segmenter). */
  readonly tokens: readonly Token[];
  /** Folded text (lower case by language, NFC, full width to half, zero-width dropped). */
  readonly folded: string;
  /** Raw span of folded offsets `[start, end)`. */
  rawSpan(start: number, end: number): { start: number; end: number };
}

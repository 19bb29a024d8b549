import type { Language } from '@/lib/listing/stores';
import { HAS } from './classes';
import { type Folded, fold } from './fold';
import { eachCluster, graphemeBorders } from './graphemes';
import { type Scan, scan } from './scan';
import { tokensOf } from './tokens';

export { HAS } from './classes';

/** One word of a text: raw span and its folded spelling. */
export interface Token {
  start: number;
  end: number;
  /** Lower-cased by the rules of the language, width and zero-width folded, NFC. */
  folded: string;
}

/** Everything the rules share about one text, each part computed once, on first need. Pure and immutable. */
export interface TextView extends Scan {
  /** The text as it stands in the field. All spans are UTF-16 offsets into it. */
  readonly raw: string;
  readonly language: Language;
  /** True when any of the classes (bits of `HAS`) occurs in the text. */
  has(classes: number): boolean;
  /** Unicode code points after NFC, surrounding white space not counted: what Amazon's limits count. */
  readonly length: number;
  /** UTF-16 offsets between which the text without surrounding white space stands. */
  readonly trimmed: { readonly start: number; readonly end: number };
  /** UTF-16 offset of the first code point beyond `limit` (counted as `length` is); `raw.length` if none. */
  offsetBeyond(limit: number): number;
  /** Words by the catalogue's definition (`T-Shirt`, `Men's`, `9.5` are one token each; Japanese by segmenter). */
  readonly tokens: readonly Token[];
  /** Folded text (lower case by language, NFC, full width to half, zero-width dropped). */
  readonly folded: string;
  /** Raw span of folded offsets `[start, end)`. */
  rawSpan(start: number, end: number): { start: number; end: number };
  /** The nearest span around `[start, end)` that lies inside the text and on grapheme borders. */
  snap(start: number, end: number): { start: number; end: number };
}

/**
 * The view of one text. `language` decides lower case (Turkish) and words (Japanese).
 * Time linear in the length of `raw`, whatever it holds.
 */
export function viewOf(raw: string, language: Language, scanned: Scan = scan(raw)): TextView {
  return new View(raw, language, scanned);
}

class View implements TextView {
  readonly flags: number;
  readonly upper: number;
  readonly lower: number;
  readonly japanese: number;
  readonly arabic: number;
  readonly digits: number;
  private counted = -1;
  private foldedText: Folded | undefined;
  private words: readonly Token[] | undefined;
  private borders: Uint8Array | undefined;
  private inner: { start: number; end: number } | undefined;

  constructor(
    readonly raw: string,
    readonly language: Language,
    private readonly scanned: Scan,
  ) {
    this.flags = scanned.flags;
    this.upper = scanned.upper;
    this.lower = scanned.lower;
    this.japanese = scanned.japanese;
    this.arabic = scanned.arabic;
    this.digits = scanned.digits;
  }

  has(classes: number): boolean {
    return (this.flags & classes) !== 0;
  }

  get trimmed(): { start: number; end: number } {
    this.inner ??= trim(this.raw, this.flags);
    return this.inner;
  }

  get length(): number {
    if (this.counted < 0) {
      const { start, end } = this.trimmed;
      this.counted = this.has(HAS.complex) ? codePoints(this.raw.slice(start, end)) : end - start;
    }
    return this.counted;
  }

  offsetBeyond(limit: number): number {
    const { start, end } = this.trimmed;
    if (!this.has(HAS.complex)) return end - start > limit ? start + limit : this.raw.length;
    return this.complexOffset(limit, start, end);
  }

  private complexOffset(limit: number, start: number, end: number): number {
    const borders = this.graphemes();
    let count = 0;
    let from = start;
    while (from < end) {
      let to = from + 1;
      while (to < end && borders[to] === 0) to++;
      count += to - from === 1 ? 1 : codePoints(this.raw.slice(from, to));
      if (count > limit) return from;
      from = to;
    }
    return this.raw.length;
  }

  get folded(): string {
    return this.fold().text;
  }

  private fold(): Folded {
    this.foldedText ??= fold(this.raw, this.language, this.scanned);
    return this.foldedText;
  }

  get tokens(): readonly Token[] {
    this.words ??= tokensOf(this, this.language);
    return this.words;
  }

  rawSpan(start: number, end: number): { start: number; end: number } {
    const { starts, ends } = this.fold();
    if (starts === undefined || ends === undefined) return { start, end };
    const from = starts[start] ?? this.raw.length;
    return { start: from, end: end > start ? (ends[end - 1] ?? this.raw.length) : from };
  }

  snap(start: number, end: number): { start: number; end: number } {
    let from = within(start, this.raw.length);
    let to = Math.max(from, within(end, this.raw.length));
    if (!this.has(HAS.complex)) return { start: from, end: to };
    const borders = this.graphemes();
    while (from > 0 && borders[from] === 0) from--;
    while (to < this.raw.length && borders[to] === 0) to++;
    return { start: from, end: to };
  }

  private graphemes(): Uint8Array {
    this.borders ??= graphemeBorders(this.raw);
    return this.borders;
  }
}

function within(offset: number, length: number): number {
  return Math.min(Math.max(0, offset), length);
}

function trim(raw: string, flags: number): { start: number; end: number } {
  if ((flags & HAS.spacing) === 0) return { start: 0, end: raw.length };
  const start = raw.length - raw.trimStart().length;
  return { start, end: Math.max(start, raw.trimEnd().length) };
}

/** Unicode code points of `text` after NFC. */
function codePoints(text: string): number {
  let count = 0;
  eachCluster(text, (piece) => {
    if (piece.length === 1) count++;
    else for (const _ of piece.normalize('NFC')) count++;
  });
  return count;
}

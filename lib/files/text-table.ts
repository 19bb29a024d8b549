import { HEAD_ROWS, type Layout, layoutOf } from './amazon/layout';
import { joined } from './bytes';
import { type Delimiter, RecordReader } from './delimited';
import { decodeLegacy, type LegacyEncoding, legacyEncodingOf } from './encoding';
import type { Line } from './lines';
import { UnusableFile } from './problem';
import type { TableRow } from './table-row';

const DELIMITERS: readonly Delimiter[] = ['\t', ',', ';', '|'];
/** Lines of one quoted cell; what is longer has a quotation mark that means nothing. */
const LONGEST_RECORD = 1_000;
/** Signs in all of the lines above, so that memory stays flat. */
const LARGEST_RECORD = 1_000_000;

/** A table of Amazon's in text, opened: its layout, and its rows one at a time from the first. */
export interface TextTable {
  layout: Layout;
  rows: AsyncGenerator<TableRow>;
}

/**
 * Opens a text table: encoding, delimiter and layout are told by the first lines, the rest streams.
 * @throws UnusableFile when no delimiter shows one of Amazon's listing files.
 */
export async function openTextTable(lines: AsyncGenerator<Line>): Promise<TextTable> {
  const decoded = decodedLines(lines);
  const head: TextLine[] = [];
  for (let next = await decoded.next(); !next.done; next = await decoded.next()) {
    head.push(next.value);
    if (head.length === HEAD_ROWS) break;
  }
  for (const delimiter of DELIMITERS) {
    const layout = layoutOf([...recordsOf(head, delimiter)]);
    if (layout !== undefined) {
      return { layout, rows: records(startingWith(head, decoded), delimiter, layout.width) };
    }
  }
  throw new UnusableFile({ text: 'unknownTable', data: { rows: HEAD_ROWS } });
}

/** A line whose text is as right as it can be made. */
interface TextLine {
  text: string;
  line: number;
  isBroken: boolean;
}

/** Lines that are no UTF-8 decoded in the encoding that the head of the file shows. */
async function* decodedLines(lines: AsyncGenerator<Line>): AsyncGenerator<TextLine> {
  const decoder = new LineDecoder();
  let number = 0;
  for await (const line of lines) {
    for (const text of decoder.texts(line)) {
      number += 1;
      yield { ...text, line: number };
    }
  }
}

class LineDecoder {
  private head: Uint8Array[] = [];
  private encoding: LegacyEncoding | undefined;
  /** A line with letters beyond ASCII was right UTF-8: then all of them must be. */
  private isUtf8 = false;
  private isFirst = true;
  private hasOldEnds = false;

  /** The texts of a line: one, or all of a file whose lines end in the way of old Macs. */
  texts(line: Line): { text: string; isBroken: boolean }[] {
    const isBroken = line.broken && (line.raw === undefined || this.isUtf8);
    const whole = this.decoded(line).replace(/\r$/, '');
    if (this.isFirst) this.hasOldEnds = whole.includes('\r');
    this.isFirst = false;
    const texts = this.hasOldEnds ? whole.split('\r') : [whole];
    return texts.map((text) => ({ text, isBroken }));
  }

  private decoded({ text, raw }: Line): string {
    if (this.head.length < HEAD_ROWS) this.head.push(raw ?? new TextEncoder().encode(text));
    if (raw === undefined) {
      this.isUtf8 ||= this.encoding === undefined && /[^\0-\x7f]/.test(text);
      return text;
    }
    if (this.isUtf8) return text;
    this.encoding ??= legacyEncodingOf(joined([...this.head, raw]));
    return decodeLegacy(raw, this.encoding);
  }
}

async function* startingWith(
  head: TextLine[],
  rest: AsyncIterable<TextLine>,
): AsyncGenerator<TextLine> {
  yield* head.splice(0);
  yield* rest;
}

function* recordsOf(lines: readonly TextLine[], delimiter: Delimiter): Generator<TableRow> {
  const assembler = new Assembler(delimiter, 0);
  for (const line of lines) yield* assembler.feed(line);
  yield* assembler.end();
}

async function* records(
  lines: AsyncIterable<TextLine>,
  delimiter: Delimiter,
  width: number,
): AsyncGenerator<TableRow> {
  const assembler = new Assembler(delimiter, width);
  for await (const line of lines) yield* assembler.feed(line);
  yield* assembler.end();
}

/** Puts lines together to records, and takes back quotation marks that turn out to mean nothing. */
class Assembler {
  private readonly reader: RecordReader;
  private held: TextLine[] = [];
  private size = 0;
  private row = 0;

  constructor(
    delimiter: Delimiter,
    /** Cells of a whole row; 0: not known yet. */
    private readonly width: number,
  ) {
    this.reader = new RecordReader(delimiter);
  }

  *feed(line: TextLine): Generator<TableRow> {
    if (this.held.length === 1 && this.isWhole(this.held[0]) && this.isWhole(line)) {
      yield* this.end();
    }
    const cells = this.reader.feed(line.text);
    this.held.push(line);
    this.size += line.text.length;
    // More cells than the heading has: the quotation mark meant nothing, and what followed is rows.
    const isSwallowed =
      cells !== undefined && this.held.length > 1 && this.width >= 3 && cells.length > this.width;
    if (isSwallowed) yield* this.end();
    else if (cells !== undefined) yield this.take(cells);
    else if (this.held.length > LONGEST_RECORD || this.size > LARGEST_RECORD) yield* this.end();
  }

  /** What was held in the hope of a closing quotation mark, line by line as it stands. */
  *end(): Generator<TableRow> {
    const { held } = this;
    this.reader.reset();
    this.held = [];
    this.size = 0;
    for (const { text, line, isBroken } of held) {
      this.row += 1;
      yield { row: this.row, line, isBroken, cells: this.reader.literal(text) };
    }
  }

  /** A line that is a whole row without any quoting: none that goes on, or goes on from another. */
  private isWhole(line: TextLine | undefined): boolean {
    if (line === undefined || this.width < 3) return false;
    return this.reader.literal(line.text).length === this.width;
  }

  private take(cells: string[]): TableRow {
    const [first] = this.held;
    const isBroken = this.held.some((line) => line.isBroken);
    this.held = [];
    this.size = 0;
    this.row += 1;
    return { row: this.row, line: first?.line ?? 0, isBroken, cells };
  }
}

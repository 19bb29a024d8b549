/** Signs that stand between the cells of a line. */
export type Delimiter = '\t' | ',' | ';' | '|';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|'];
const QUOTE = '"';

/**
 * Reads records line by line; a quoted cell may hold delimiters, doubled quotes and line breaks.
 *
 * Amazon's own reports are never quoted, so a cell may just as well begin with a quotation mark that means
 * nothing (`"The Boss" Mug`): quotes count only where the closing one stands before a delimiter or the end.
 */
export class RecordReader {
  private cells: string[] = [];
  /** Text of the quoted cell that goes on in the next line. */
  private open: string | undefined;

  constructor(private readonly delimiter: Delimiter) {}

  /** True when the last line ended inside a quoted cell. */
  get isOpen(): boolean {
    return this.open !== undefined;
  }

  /** The cells of the record that ends with this line, or undefined when it goes on. */
  feed(line: string): string[] | undefined {
    let at = 0;
    if (this.open !== undefined) {
      const end = this.closing(line, 0, true);
      if (end === -1) {
        this.open += `\n${unescaped(line)}`;
        return undefined;
      }
      this.cells.push(`${this.open}\n${unescaped(line.slice(0, end))}`);
      this.open = undefined;
      at = end + 2;
      if (at > line.length) return this.take();
    }
    return this.cellsFrom(line, at);
  }

  /** The cells of a line in which quotation marks mean nothing. */
  literal(line: string): string[] {
    return line.split(this.delimiter);
  }

  /** Forgets the record that was begun. */
  reset(): void {
    this.cells = [];
    this.open = undefined;
  }

  private cellsFrom(line: string, from: number): string[] | undefined {
    for (let at = from; at <= line.length; ) {
      if (line[at] === QUOTE) {
        const end = this.closing(line, at + 1, false);
        if (end === -1) {
          this.open = unescaped(line.slice(at + 1));
          return undefined;
        }
        if (end !== Number.POSITIVE_INFINITY) {
          this.cells.push(unescaped(line.slice(at + 1, end)));
          at = end + 2;
          continue;
        }
      }
      const next = line.indexOf(this.delimiter, at);
      const end = next === -1 ? line.length : next;
      this.cells.push(line.slice(at, end));
      at = end + 1;
    }
    return this.take();
  }

  /**
   * Offset of the quotation mark that closes the cell; -1: not on this line; infinity: the opening one was
   * none, because another follows in the middle of the text. `lenient`: such ones belong to the text.
   */
  private closing(line: string, from: number, lenient: boolean): number {
    for (let at = line.indexOf(QUOTE, from); at !== -1; at = line.indexOf(QUOTE, at + 1)) {
      const next = line[at + 1];
      if (next === undefined || next === this.delimiter) return at;
      if (next === QUOTE) at += 1;
      else if (!lenient) return Number.POSITIVE_INFINITY;
    }
    return -1;
  }

  private take(): string[] {
    const { cells } = this;
    this.cells = [];
    return cells;
  }
}

function unescaped(text: string): string {
  return text.includes(QUOTE) ? text.replaceAll('""', QUOTE) : text;
}

/** The delimiter that cuts a header line into the most cells, counted outside quotes. */
export function delimiterOf(header: string): Delimiter {
  const counts = DELIMITERS.map((delimiter) => {
    const cells = new RecordReader(delimiter).feed(header) ?? [];
    return { delimiter, count: cells.length };
  });
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

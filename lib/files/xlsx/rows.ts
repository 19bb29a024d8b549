import { UnusableFile } from '../problem';
import { dayOfSerial } from './date-styles';
import { attributeOf, unescapedText, XmlScanner } from './xml';

/** One row of a sheet. `row` counts from 1, as Excel shows it. */
export interface SheetCells {
  row: number;
  cells: string[];
}

/** The same before its texts are known: a number is the position of a text that the workbook shares. */
export interface SheetReferences {
  row: number;
  cells: (string | number)[];
}

/** What numbers in cells mean. */
export interface CellContext {
  isDate(style: number): boolean;
  from1904: boolean;
}

/** Excel's own limits. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
/** Excel allows 32,767 signs in a cell; what is far beyond is no cell. */
const LONGEST_CELL = 1_000_000;

/** The rows of a sheet as its XML comes in; what `<dimension>` says is not believed. */
export async function* readRows(
  pieces: AsyncIterable<Uint8Array>,
  context: CellContext,
): AsyncGenerator<SheetReferences> {
  const sheet = new SheetScanner(context);
  const scanner = new XmlScanner(sheet);
  const decoder = new TextDecoder();
  for await (const piece of pieces) {
    scanner.feed(decoder.decode(piece, { stream: true }));
    yield* sheet.take();
  }
}

class SheetScanner {
  private done: SheetReferences[] = [];
  private row: SheetReferences = { row: 0, cells: [] };
  private column = 0;
  private type = '';
  private style = -1;
  private value = '';
  /** Inside a tag whose text is the cell's value. */
  private inValue = false;
  private inAid = false;

  constructor(private readonly context: CellContext) {}

  take(): SheetReferences[] {
    const rows = this.done;
    this.done = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.beginCell(attributes);
    else if (name === 'v' || name === 't') this.inValue = !this.inAid;
    else if (name === 'row') this.beginRow(attributes);
    else if (name === 'rPh') this.inAid = true;
  }

  close(name: string): void {
    if (name === 'c') this.endCell();
    else if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'row') this.done.push(this.row);
    else if (name === 'rPh') this.inAid = false;
  }

  text(text: string): void {
    if (!this.inValue) return;
    this.value += text;
    if (this.value.length > LONGEST_CELL) throw new UnusableFile({ text: 'zipBroken' });
  }

  private beginRow(attributes: string): void {
    const said = Number(attributeOf(attributes, 'r'));
    const row = said > this.row.row ? said : this.row.row + 1;
    if (!(row <= MOST_ROWS)) throw new UnusableFile({ text: 'zipBroken' });
    this.row = { row, cells: [] };
    this.column = 0;
  }

  private beginCell(attributes: string): void {
    const said = columnOf(attributeOf(attributes, 'r') ?? '');
    if (said > 0) this.column = said - 1;
    if (this.column >= MOST_COLUMNS) throw new UnusableFile({ text: 'zipBroken' });
    this.type = attributeOf(attributes, 't') ?? '';
    this.style = Number(attributeOf(attributes, 's') ?? -1);
    this.value = '';
    this.inValue = false;
  }

  private endCell(): void {
    const { cells } = this.row;
    const value = this.valueOfCell();
    if (value !== '') {
      while (cells.length < this.column) cells.push('');
      cells[this.column] = value;
    }
    this.column += 1;
  }

  private valueOfCell(): string | number {
    const { value, context } = this;
    if (value === '') return '';
    if (this.type === 's') return /^\d{1,9}$/.test(value) ? Number(value) : '';
    if (this.type === 'inlineStr' || this.type === 'str') return unescapedText(value);
    if (this.type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (this.type === 'e' || this.type === 'd') return value;
    const number = Number(value);
    if (Number.isNaN(number)) return value;
    const day = context.isDate(this.style) ? dayOfSerial(number, context.from1904) : undefined;
    return day ?? String(number);
  }
}

/** Number of the column in a reference such as `AB12`, from 1; 0 when there is none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at += 1) {
    const letter = (reference.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}

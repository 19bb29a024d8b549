import type { SheetCells, SheetReferences } from './rows';
import { unescapedText, XmlScanner } from './xml';

/** Turns rows with references to shared texts into rows with the texts. */
export interface Resolver {
  resolve(row: SheetReferences): SheetCells | Promise<SheetCells>;
  /** No more rows will come. */
  close(): Promise<void>;
}

/** Most uses that are counted one by one; a text that is used more often is kept to the end. */
const OFTEN = 255;
/** Excel has no more cells that differ; a reference beyond is damaged, and empty. */
const MOST_STRINGS = 32 * 1024 * 1024;

/** All texts at once, for tables of a few megabytes; a workbook may have none. */
export async function resolverOfAll(
  pieces: AsyncIterable<Uint8Array> | undefined,
): Promise<Resolver> {
  const strings = pieces === undefined ? [] : await allStrings(pieces);
  return {
    resolve: ({ row, cells }) => ({
      row,
      cells: cells.map((cell) => (typeof cell === 'number' ? (strings[cell] ?? '') : cell)),
    }),
    close: () => Promise.resolve(),
  };
}

/**
 * The texts in step with the rows that use them, each kept for its last use only: programs write them in the
 * order of the rows, so a table of any length needs the memory of a few.
 */
export class StepResolver implements Resolver {
  private readonly batches: AsyncGenerator<readonly string[]>;
  private readonly kept = new Map<number, string>();
  /** Number of the texts that have been read. */
  private count = 0;

  /** `uses`: all references of the rows that will be asked for. */
  constructor(
    pieces: AsyncIterable<Uint8Array>,
    private readonly uses: StringUses,
  ) {
    this.batches = sharedStrings(pieces);
  }

  async resolve({ row, cells }: SheetReferences): Promise<SheetCells> {
    const texts: string[] = [];
    for (const cell of cells) {
      if (typeof cell === 'string') texts.push(cell);
      else {
        if (cell >= this.count) await this.readUpTo(cell);
        texts.push(this.take(cell));
      }
    }
    return { row, cells: texts };
  }

  async close(): Promise<void> {
    await this.batches.return(undefined);
  }

  private take(index: number): string {
    const text = this.kept.get(index) ?? '';
    if (this.uses.drop(index) === 0) this.kept.delete(index);
    return text;
  }

  private async readUpTo(index: number): Promise<void> {
    while (this.count <= index) {
      const batch = await this.batches.next();
      if (batch.done) return;
      for (const text of batch.value) {
        if (this.uses.of(this.count) > 0) this.kept.set(this.count, text);
        this.count += 1;
      }
    }
  }
}

/** How often each shared text is used. */
export class StringUses {
  private counts = new Uint8Array(1024);

  add({ cells }: SheetReferences): void {
    for (const cell of cells) if (typeof cell === 'number') this.count(cell);
  }

  of(index: number): number {
    return this.counts[index] ?? 0;
  }

  /** Takes one use away and gives how many are left. */
  drop(index: number): number {
    const left = this.of(index);
    if (left === 0 || left === OFTEN) return left;
    this.counts[index] = left - 1;
    return left - 1;
  }

  private count(index: number): void {
    if (index >= MOST_STRINGS) return;
    if (index >= this.counts.length) {
      const longer = new Uint8Array(Math.max(index + 1, this.counts.length * 2));
      longer.set(this.counts);
      this.counts = longer;
    }
    this.counts[index] = Math.min(OFTEN, this.of(index) + 1);
  }
}

async function allStrings(pieces: AsyncIterable<Uint8Array>): Promise<string[]> {
  const strings: string[] = [];
  for await (const batch of sharedStrings(pieces)) strings.push(...batch);
  return strings;
}

/** The texts that cells point to, in their order, a few at a time. Formats and reading aids are left out. */
async function* sharedStrings(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  let text = '';
  let inText = false;
  let inAid = false;
  const scanner = new XmlScanner({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inAid;
      else if (name === 'rPh') inAid = true;
    },
    close(name) {
      if (name === 'si') batch.push(unescapedText(text));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inAid = false;
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  const decoder = new TextDecoder();
  for await (const piece of pieces) {
    scanner.feed(decoder.decode(piece, { stream: true }));
    if (batch.length > 0) yield batch;
    batch = [];
  }
}

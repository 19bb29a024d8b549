import { joined } from './bytes';
import { UnusableFile } from './problem';

/** One line of a file without its line feed; `broken` where its bytes are no text in the file's encoding. */
export interface Line {
  text: string;
  broken: boolean;
  /** The bytes of a broken line in a file that does not name its encoding: it may be one of the old ones. */
  raw?: Uint8Array;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const LONGEST_SIGNATURE = 4;
const LINE_FEED = 0x0a;
/** Longest line taken, bytes: a line must be held in memory whole. */
const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * The lines of a byte stream, decoded by its byte order mark (none: UTF-8), one at a time, so that memory
 * holds one line and not the file. Carriage returns stay: JSON does not mind them.
 * @throws UnusableFile for a line that no memory would hold.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const { encoding, isMarked, rest } = await openText(chunks);
  const decode = decoder(encoding, isMarked);
  for await (const bytes of splitLines(rest, encoding)) yield decode(bytes);
}

/** Reads enough to know the encoding; gives it and the stream after the byte order mark. */
async function openText(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ encoding: Encoding; isMarked: boolean; rest: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  while (head.length < LONGEST_SIGNATURE) {
    const next = await iterator.next();
    if (next.done) break;
    head = joined([head, next.value]);
  }
  const begins = (mark: readonly number[]): boolean => mark.every((byte, at) => head[at] === byte);
  const found = BYTE_ORDER_MARKS.find(([, mark]) => begins(mark));
  const start = head.subarray(found?.[1].length ?? 0);
  const encoding = found?.[0] ?? unmarked(head);
  const isMarked = found !== undefined || encoding !== 'utf-8';
  return { encoding, isMarked, rest: continued(start, iterator) };
}

/** Every other byte of Western text in UTF-16 is nought. */
function unmarked([first, second, third, fourth]: Uint8Array): Encoding {
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : 'utf-8';
}

async function* continued(
  start: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
  } finally {
    await iterator.return?.();
  }
}

async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  const end = encoding === 'utf-8' ? endOfLine8 : endOfLine16(encoding);
  let pending: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    // Offset of the chunk in its line keeps UTF-16 units whole where a chunk cuts one in two.
    for (let at = end(chunk, 0, size, pending); at !== -1; at = end(chunk, from, 0, pending)) {
      yield trimFeed(joined([...pending, chunk.subarray(from, at)]), encoding);
      pending = [];
      size = 0;
      from = at;
    }
    const tail = chunk.subarray(from);
    if (tail.length > 0) pending.push(tail.slice());
    size += tail.length;
    if (size > LONGEST_LINE) throw new UnusableFile({ text: 'lineTooLong' });
  }
  if (size > 0) yield joined(pending);
}

type EndOfLine = (chunk: Uint8Array, from: number, before: number, pending: Uint8Array[]) => number;

/** Offset just behind the next line feed, or -1. */
const endOfLine8: EndOfLine = (chunk, from) => {
  const at = chunk.indexOf(LINE_FEED, from);
  return at === -1 ? -1 : at + 1;
};

/** The same for two-byte units; `before` bytes of the line lie in earlier chunks. */
function endOfLine16(encoding: Encoding): EndOfLine {
  const low = encoding === 'utf-16le' ? 0 : 1;
  return (chunk, from, before, pending) => {
    const byte = (at: number): number | undefined =>
      at < from ? pending.at(-1)?.at(-1) : chunk[at];
    for (let at = from - (before % 2); at + 1 < chunk.length; at += 2) {
      if (byte(at + low) === LINE_FEED && byte(at + 1 - low) === 0) return at + 2;
    }
    return -1;
  };
}

function trimFeed(line: Uint8Array, encoding: Encoding): Uint8Array {
  return line.subarray(0, line.length - (encoding === 'utf-8' ? 1 : 2));
}

function decoder(encoding: Encoding, isMarked: boolean): (bytes: Uint8Array) => Line {
  const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => {
    try {
      return { text: strict.decode(bytes), broken: false };
    } catch {
      const line = { text: lenient.decode(bytes), broken: true };
      return isMarked ? line : { ...line, raw: bytes };
    }
  };
}

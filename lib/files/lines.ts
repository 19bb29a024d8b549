import { UnusableFile } from './problem';

/** One line of a file without its line feed; `broken` where its bytes are no text in the file's encoding. */
export interface Line {
  text: string;
  broken: boolean;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Zip (XLSX, XLSM) and the old binary Excel. */
const SPREADSHEETS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const LONGEST_SIGNATURE = 4;
const LINE_FEED = 0x0a;
/** Longest line taken, bytes: a line must be held in memory whole. */
const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * The lines of a byte stream, decoded by its byte order mark (none: UTF-8), one at a time, so that memory
 * holds one line and not the file. Carriage returns stay: JSON does not mind them.
 * @throws UnusableFile for a spreadsheet and for a line that no memory would hold.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const { encoding, rest } = await openText(chunks);
  const decode = decoder(encoding);
  for await (const bytes of splitLines(rest, encoding)) yield decode(bytes);
}

/** Reads enough to know the encoding; gives it and the stream after the byte order mark. */
async function openText(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ encoding: Encoding; rest: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  while (head.length < LONGEST_SIGNATURE) {
    const next = await iterator.next();
    if (next.done) break;
    head = concat([head, next.value]);
  }
  const begins = (mark: readonly number[]): boolean => mark.every((byte, at) => head[at] === byte);
  if (SPREADSHEETS.some(begins)) throw new UnusableFile({ text: 'spreadsheetLater' });
  const found = BYTE_ORDER_MARKS.find(([, mark]) => begins(mark));
  const start = head.subarray(found?.[1].length ?? 0);
  return { encoding: found?.[0] ?? 'utf-8', rest: continued(start, iterator) };
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
      yield trimFeed(concat([...pending, chunk.subarray(from, at)]), encoding);
      pending = [];
      size = 0;
      from = at;
    }
    const tail = chunk.subarray(from);
    if (tail.length > 0) pending.push(tail.slice());
    size += tail.length;
    if (size > LONGEST_LINE) throw new UnusableFile({ text: 'lineTooLong' });
  }
  if (size > 0) yield concat(pending);
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

function decoder(encoding: Encoding): (bytes: Uint8Array) => Line {
  const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => {
    try {
      return { text: strict.decode(bytes), broken: false };
    } catch {
      return { text: lenient.decode(bytes), broken: true };
    }
  };
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

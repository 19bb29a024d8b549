import { arrayParts } from './json-array';
import { findJsonError, type JsonFault, positionOf } from './json-error';
import type { Line } from './lines';
import { type ParsedListing, parseListing } from './listing-schema';
import { type Problem, UnusableFile } from './problem';

/** One listing of a JSON file. `row` counts the listings from 1, `line` the lines. */
export type JsonRow = { row?: number; line: number } & ParsedListing;

interface NumberedLine extends Line {
  line: number;
}

/** Longest JSON file taken, UTF-16 units; JSON Lines may be of any length. */
const LONGEST_JSON = 256 * 1024 * 1024;

/**
 * Looks at the beginning of a text and gives its listings when it is JSON or JSON Lines, told apart by
 * content; else the lines from the first. A bad row comes out with its problems and the good ones go on.
 * `isJsonLines`: the file's name says so; only asked where the content leaves it open.
 * @throws UnusableFile where the file as a whole is of no use.
 */
export async function openJson(
  lines: AsyncGenerator<Line>,
  isJsonLines: boolean,
): Promise<{ rows: AsyncGenerator<JsonRow> } | { lines: AsyncGenerator<Line> }> {
  const begun: NumberedLine[] = [];
  const count = numbered(lines);
  const kind = await kindOf(count, begun, isJsonLines);
  const all = startingWith(begun, count);
  if (kind === 'table') return { lines: all };
  return { rows: kind === 'lines' ? rowsOfLines(all) : rowsOfCollected(all) };
}

async function* rowsOfCollected(lines: AsyncIterable<NumberedLine>): AsyncGenerator<JsonRow> {
  yield* rowsOfJson(await collect(lines));
}

/** Reads just as many lines (into `begun`) as it takes to know how the file is built. */
async function kindOf(
  lines: AsyncGenerator<NumberedLine>,
  begun: NumberedLine[],
  isJsonLines: boolean,
): Promise<'lines' | 'json' | 'table'> {
  const first = await nextFilled(lines, begun);
  if (first === undefined) throw new UnusableFile({ text: 'emptyFile' });
  const value = parsed(first.text);
  if (first.text.trimStart().startsWith('[')) {
    return value !== undefined && (await nextFilled(lines, begun)) !== undefined ? 'lines' : 'json';
  }
  if (isJsonLines || isObject(value)) return 'lines';
  if (value === undefined && !/^\s*\{/.test(first.text)) return 'table';
  for (
    let next = await nextFilled(lines, begun);
    next !== undefined;
    next = await nextFilled(lines, begun)
  ) {
    // Only at the margin: an indented object belongs to the listing around it.
    if (next.text.startsWith('{') && isObject(parsed(next.text))) return 'lines';
  }
  return 'json';
}

async function* rowsOfLines(lines: AsyncIterable<NumberedLine>): AsyncGenerator<JsonRow> {
  let row = 0;
  for await (const { text, broken, line } of lines) {
    if (isBlank(text)) continue;
    row += 1;
    if (broken) yield { row, line, problems: [{ text: 'notUtf8' }] };
    else yield { row, line, ...rowFrom(text, { line, column: 1 }) };
  }
}

function* rowsOfJson(lines: readonly NumberedLine[]): Generator<JsonRow> {
  const whole = lines.map((line) => line.text).join('\n');
  const broken = lines.filter((line) => line.broken).map((line) => line.line);
  const isArray = /^[ \t\r\n]*\[/.test(whole);
  const placeAt = forwardPlaces(whole);
  let row = 0;
  for (const part of isArray ? arrayParts(whole) : [{ start: 0, end: whole.length }]) {
    if ('fault' in part) {
      const place = placeAt(part.offset);
      yield { line: place.line, problems: [faultAt(place, part.fault)] };
      continue;
    }
    row += 1;
    const place = placeAt(part.start);
    const text = whole.slice(part.start, part.end);
    const last = place.line + positionOf(text, text.length).line - 1;
    const isBroken = broken.some((line) => line >= place.line && line <= last);
    const read: ParsedListing = isBroken
      ? { problems: [{ text: 'notUtf8' }] }
      : rowFrom(text, place);
    yield { row, line: place.line, ...read };
  }
}

interface Spot {
  line: number;
  column: number;
}

/** Reads a row's text, which begins at `place` of the file. */
function rowFrom(text: string, place: Spot): ParsedListing {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const error = findJsonError(text) ?? { fault: 'unexpected', offset: 0 };
    const { line, column } = positionOf(text, error.offset);
    const at = {
      line: place.line + line - 1,
      column: line === 1 ? place.column + column - 1 : column,
    };
    return { problems: [faultAt(at, error.fault)] };
  }
  return parseListing(value);
}

function faultAt({ line, column }: Spot, fault: JsonFault): Problem {
  return { text: 'badJson', data: { line, column, fault: { text: `json_${fault}` } } };
}

/** `positionOf` for offsets that only grow: a long file is walked once and not once a row. */
function forwardPlaces(whole: string): (offset: number) => Spot {
  let line = 1;
  let begin = 0;
  return (offset) => {
    for (
      let at = whole.indexOf('\n', begin);
      at !== -1 && at < offset;
      at = whole.indexOf('\n', begin)
    ) {
      line += 1;
      begin = at + 1;
    }
    return { line, column: offset - begin + 1 };
  };
}

async function* numbered(lines: AsyncIterable<Line>): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    yield { ...line, line: number };
  }
}

/** The next line that holds something; it and the blank ones before it are added to `begun`. */
async function nextFilled(
  lines: AsyncGenerator<NumberedLine>,
  begun: NumberedLine[],
): Promise<NumberedLine | undefined> {
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    begun.push(next.value);
    if (!isBlank(next.value.text)) return next.value;
  }
  return undefined;
}

async function* startingWith(
  begun: NumberedLine[],
  lines: AsyncIterable<NumberedLine>,
): AsyncGenerator<NumberedLine> {
  // Let go of what was read ahead, or a long file would stay in memory.
  yield* begun.splice(0);
  yield* lines;
}

async function collect(lines: AsyncIterable<NumberedLine>): Promise<NumberedLine[]> {
  const all: NumberedLine[] = [];
  let size = 0;
  for await (const line of lines) {
    all.push(line);
    size += line.text.length + 1;
    if (size > LONGEST_JSON) throw new UnusableFile({ text: 'jsonTooLong' });
  }
  return all;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON's own white space only: other blanks are content, and wrong. */
function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}

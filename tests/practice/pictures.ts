import { crc32, deflateSync } from 'node:zlib';
import shapes from './data/pictures.json';

type Colour = readonly [number, number, number];

interface Picture {
  size: number;
  background: string;
  parts: readonly { box: number[]; round: number; fill: string }[];
}

const pictures: Readonly<Record<string, Picture>> = shapes;
const drawn = new Map<string, Buffer>();

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Columns `[from, to)` that a rounded box covers in one row; empty (from = to) where it has none. */
function span(row: number, size: number, box: readonly number[], round: number): [number, number] {
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const y = row / size;
  const beyond = Math.max(top + round - y, y - (top + height - round), 0);
  if (beyond > round) return [0, 0];
  const inset = round - Math.sqrt(round * round - beyond * beyond);
  return [Math.ceil((left + inset) * size), Math.floor((left + width - inset) * size)];
}

function paint(line: Buffer, [from, to]: readonly [number, number], colour: Colour): void {
  for (let column = from; column < to; column += 1) line.set(colour, 1 + column * 3);
}

function pixels({ size, background, parts }: Picture): Buffer {
  const lines: Buffer[] = [];
  for (let row = 0; row < size; row += 1) {
    const line = Buffer.alloc(size * 3 + 1);
    paint(line, [0, size], colourOf(background));
    for (const { box, round, fill } of parts)
      paint(line, span(row, size, box, round), colourOf(fill));
    // A PNG line begins with the number of its filter: 0, none.
    line[0] = 0;
    lines.push(line);
  }
  return Buffer.concat(lines);
}

function chunk(type: string, body: Buffer): Buffer {
  const tagged = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(tagged.length + 8);
  framed.writeUInt32BE(body.length, 0);
  tagged.copy(framed, 4);
  framed.writeUInt32BE(crc32(tagged), framed.length - 4);
  return framed;
}

function png(picture: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.size, 0);
  header.writeUInt32BE(picture.size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(picture), { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The PNG at `/images/I/practice-<name>.png` (drawn once), or undefined where there is none. As with Amazon's, a size in
 * the address (`practice-towel._SL160_.png`) asks for a thumbnail.
 */
export function pictureAt(path: string): Buffer | undefined {
  const [, name = '', side] =
    /^\/images\/I\/practice-([a-z-]+)(?:\._SL(\d{1,4})_)?\.png$/.exec(path) ?? [];
  const picture = pictures[name];
  if (picture === undefined) return undefined;
  const size = side === undefined ? picture.size : Math.min(Number(side), picture.size);
  if (size === 0) return undefined;
  const known = drawn.get(path) ?? png({ ...picture, size });
  drawn.set(path, known);
  return known;
}

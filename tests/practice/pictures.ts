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

/** True when the pixel (shares of the frame) lies in the rounded box `[x, y, width, height]`. */
function inside(x: number, y: number, box: readonly number[], round: number): boolean {
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const dx = Math.max(left + round - x, x - (left + width - round), 0);
  const dy = Math.max(top + round - y, y - (top + height - round), 0);
  return round > 0 ? dx * dx + dy * dy <= round * round : dx === 0 && dy === 0;
}

function pixels({ size, background, parts }: Picture): Buffer {
  const stride = size * 3 + 1;
  const data = Buffer.alloc(stride * size);
  const ground = colourOf(background);
  const layers = parts.map((part) => ({ ...part, colour: colourOf(part.fill) })).reverse();
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const layer = layers.find(({ box, round }) => inside(column / size, row / size, box, round));
      const [red, green, blue] = layer?.colour ?? ground;
      const at = row * stride + 1 + column * 3;
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
    }
  }
  return data;
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

/** The PNG at `/images/I/practice-<name>.png` (drawn once), or undefined where there is none. */
export function pictureAt(path: string): Buffer | undefined {
  const name = /^\/images\/I\/practice-([a-z-]+)\.png$/.exec(path)?.[1];
  const picture = name === undefined ? undefined : pictures[name];
  if (name === undefined || picture === undefined) return undefined;
  const known = drawn.get(name) ?? png(picture);
  drawn.set(name, known);
  return known;
}

import sharp, { type Sharp } from 'sharp';
import { readImage } from '@/lib/cli/images/read-image';
import { median, type Row, rounded } from '../support/figures';
import { photoJpeg } from './photo';

const SIDES = [2000, 10_000] as const;
const WARM_UPS = 2;
const ROUNDS = { 2000: 9, 10000: 3 } as const;
/** Ours may take twice as long as sharp. */
const BAR = 0.5;
/** Both look for the product in a picture of this size. */
const SMALL = 800;

/** The facts of a JPEG in Node, against sharp for facts of the same kind, round by round. */
export async function* nodeRows(): AsyncGenerator<Row> {
  for (const side of SIDES) {
    const bytes = await photoJpeg(side);
    const ours: number[] = [];
    const peer: number[] = [];
    for (let round = 0; round < WARM_UPS + ROUNDS[side]; round += 1) {
      const turns = [
        async () => ours.push(await timed(() => readImage(bytes))),
        async () => peer.push(await timed(() => sharpFacts(bytes))),
      ];
      for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
    }
    const [mine, theirs] = [ours.slice(WARM_UPS), peer.slice(WARM_UPS)];
    const ratio = median(mine.map((one, at) => (theirs[at] ?? Number.NaN) / one));
    yield {
      name: `images-node-${side}`,
      ours: rounded(median(mine)),
      peer: rounded(median(theirs)),
      peerName: `sharp ${sharp.versions.sharp}`,
      ratio: rounded(ratio),
      unit: `ms for the facts of a JPEG of ${side} px`,
      bar: `ratio >= ${BAR}`,
      ok: ratio >= BAR,
      rounds: ROUNDS[side],
      bytes: bytes.length,
    };
  }
}

/** Header, border, box of the product, sharpness and a thumbnail for a hash: what sharp has of the same facts. */
async function sharpFacts(bytes: Buffer): Promise<unknown> {
  const metadata = await sharp(bytes).metadata();
  const { data, info } = await sharp(bytes).rotate().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const whole = (): Sharp => sharp(data, { raw: info });
  const ring = Math.max(1, Math.round(Math.min(width, height) / 100));
  const strips = [
    { left: 0, top: 0, width, height: ring },
    { left: 0, top: height - ring, width, height: ring },
    { left: 0, top: ring, width: ring, height: height - 2 * ring },
    { left: width - ring, top: ring, width: ring, height: height - 2 * ring },
  ];
  const border = [];
  // What is cut out has to be written before it can be counted.
  for (const strip of strips) {
    const part = await whole().extract(strip).raw().toBuffer({ resolveWithObject: true });
    border.push(await sharp(part.data, { raw: part.info }).stats());
  }
  const small = await whole()
    .resize(SMALL, SMALL, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const shrunk = (): Sharp => sharp(small.data, { raw: small.info });
  const { sharpness } = await shrunk().stats();
  const product = await shrunk()
    .trim({ background: '#ffffff', threshold: 10 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const thumbnail = await shrunk().resize(32, 32, { fit: 'fill' }).greyscale().raw().toBuffer();
  return { metadata, border, sharpness, product: product.info, thumbnail };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

import type { FoundText } from '@/lib/images/found-text';
import type { ImageFacts } from '@/lib/listing/image';
import { type Encoding, encode } from './encode';
import { boxOf, draw, type Picture, productLayer, type Scene, textLayer } from './scene';
import type { Box, Paint, Shape } from './shapes';

/** What is known of a picture because of how it was made. */
export type Truth = Pick<
  ImageFacts,
  | 'width'
  | 'height'
  | 'format'
  | 'animated'
  | 'colorModel'
  | 'hasAlpha'
  | 'iccProfile'
  | 'orientation'
  | 'dpi'
  | 'whiteShare'
  | 'fill'
  | 'borderTouch'
  | 'upscaled'
>;

export interface Made {
  bytes: Buffer;
  truth: Truth;
  /** Words in it, as text detection would find them, with the truth whether they are the product's own. */
  texts?: readonly (FoundText & { onProduct: boolean })[];
}

export interface Specimen {
  id: string;
  /** Name of the file. */
  name: string;
  /** Codes of the errors that must be found in it as a main image; none: the picture is clean. */
  faults: readonly string[];
  /** Marks that must be found. */
  marks?: readonly ('frame' | 'inset' | 'badge' | 'collage')[];
  make(): Promise<Made>;
}

export const MAIN = 'B0TEST0001.MAIN.jpg';
export const RED: Paint = ['#d9534f', '#7b1f1c'];
export const GREY: Paint = ['#9aa0a8', '#44474d'];

/** Box of a product in the middle whose longer side takes `fill` of the frame. */
export function centred(width: number, height: number, fill: number, ratio = 0.7): Box {
  const h = Math.round(height * fill);
  const w = Math.min(Math.round(h * ratio), Math.round(width * 0.94));
  return [Math.round((width - w) / 2), Math.round((height - h) / 2), w, h];
}

/** A product on white in the middle of a square picture. */
export function plain(
  shape: Shape = 'carton',
  paint: Paint = RED,
  { side = 1000, fill = 0.9, ratio = 0.7 }: { side?: number; fill?: number; ratio?: number } = {},
): Scene & { product: NonNullable<Scene['product']> } {
  return {
    width: side,
    height: side,
    product: { shape, paint, box: centred(side, side, fill, ratio) },
  };
}

export interface Extra extends Partial<Encoding> {
  name?: string;
  faults?: readonly string[];
  marks?: Specimen['marks'];
  truth?: Truth;
}

/** A scene as a file, with the truth that follows from the drawing. */
export function specimen(id: string, scene: Scene, extra: Extra = {}): Specimen {
  const { name = MAIN, faults = [], marks, truth, ...encoding } = extra;
  return {
    id,
    name,
    faults,
    ...(marks !== undefined && { marks }),
    async make() {
      const picture = await draw(scene);
      const bytes = await encode(picture, { format: 'jpeg', ...encoding });
      const known = { ...sizeOf(scene, encoding.orientation), ...(await productTruth(scene)) };
      const white = { whiteShare: whiteShareOf(picture) };
      const texts = await textsOf(scene);
      return { bytes, truth: { ...known, ...white, ...truth }, ...(texts && { texts }) };
    },
  };
}

function sizeOf({ width, height }: Scene, orientation = 1): Truth {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

async function productTruth(scene: Scene): Promise<Truth> {
  // What is blurred may have been enlarged as well: nobody can tell, and nothing is claimed.
  const detail = scene.blur === undefined ? { upscaled: false } : {};
  const box = scene.product === undefined ? undefined : await boxOf(scene, productLayer(scene));
  if (box === undefined || isBusy(scene)) return detail;
  const [x, y, w, h] = box;
  const { width, height } = scene;
  return {
    ...detail,
    fill: w >= h ? w / width : h / height,
    borderTouch: [y === 0, x + w === width, y + h === height, x === 0],
  };
}

/** Where nobody can tell the product from its background, nothing is claimed of it. */
function isBusy({ background }: Scene): boolean {
  return background === 'photo' || (Array.isArray(background) && background[0] !== '#ffffff');
}

/** The share of pure white in the ring, counted pixel by pixel in the drawing. */
export function whiteShareOf({ width, height, data }: Picture): number {
  const side = Math.max(1, Math.round(Math.min(width, height) / 100));
  let [white, all] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (x >= side && x < width - side && y >= side && y < height - side) continue;
      const at = (y * width + x) * 3;
      all += 1;
      if (data[at] === 255 && data[at + 1] === 255 && data[at + 2] === 255) white += 1;
    }
  }
  return white / all;
}

async function textsOf(scene: Scene): Promise<Made['texts']> {
  const found = await Promise.all(
    (scene.texts ?? []).map(async (one) => {
      const box = await boxOf(scene, textLayer(scene, { ...one, opacity: 1 }));
      const { text, onProduct } = one;
      return box === undefined ? [] : [{ text, confidence: 0.97, box, onProduct }];
    }),
  );
  return scene.texts === undefined ? undefined : found.flat();
}

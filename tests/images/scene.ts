import sharp from 'sharp';
import { type Box, type Paint, photoSvg, type Shape, shapeSvg } from './shapes';

/** Words in a scene: on the product's label, or laid over the picture. */
export interface SceneText {
  text: string;
  /** Centre of the words, as shares of the frame. */
  at: readonly [number, number];
  size: number;
  color?: string;
  font?: string;
  opacity?: number;
  /** Degrees. */
  turn?: number;
  onProduct: boolean;
}

export interface Scene {
  width: number;
  height: number;
  /** A colour, two colours (a gradient from top to bottom) or a busy photo. */
  background?: string | readonly [string, string] | 'photo';
  product?: { shape: Shape; box: Box; paint: Paint };
  /** A soft shadow on the floor, below or all around. */
  shadow?: 'floor' | 'around';
  reflection?: boolean;
  texts?: readonly SceneText[];
  /** SVG on top of everything. */
  over?: string;
  /** SVG below the product. */
  under?: string;
  /** Radius of a blur of the whole picture, pixels. */
  blur?: number;
  /** Strength of the grain of the product, levels. */
  grain?: number;
}

export interface Picture {
  width: number;
  height: number;
  /** RGB. */
  data: Buffer;
}

/** The scene as raw pixels. */
export async function draw(scene: Scene): Promise<Picture> {
  const { width, height, blur, grain = 3 } = scene;
  const svg = svgOf(scene, layersOf(scene).join(''));
  let image = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).removeAlpha();
  if (blur !== undefined) image = image.blur(blur);
  const data = await image.raw().toBuffer();
  addGrain(data, grain);
  return { width, height, data };
}

/** The box of one layer alone: of the product, or of some words. Pixels that are at least half covered count. */
export async function boxOf(scene: Scene, layer: string): Promise<Box | undefined> {
  const { width, height } = scene;
  const alpha = await sharp(Buffer.from(svgOf(scene, layer)))
    .ensureAlpha()
    .extractChannel('alpha')
    .raw()
    .toBuffer();
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((alpha[y * width + x] ?? 0) < 128) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = y + 1;
    }
  }
  return right === 0 ? undefined : [left, top, right - left, bottom - top];
}

export function productLayer({ product }: Scene): string {
  return product === undefined ? '' : shapeSvg(product.shape, product.box, product.paint);
}

export function textLayer({ width, height }: Scene, one: SceneText): string {
  const { text, at, size, color = '#111111', font = 'DejaVu Sans', opacity = 1, turn = 0 } = one;
  const [x, y] = [at[0] * width, at[1] * height];
  return `<text x="${x}" y="${y}" font-family="${font}" font-size="${size}" fill="${color}" fill-opacity="${opacity}" text-anchor="middle" dominant-baseline="middle" transform="rotate(${turn} ${x} ${y})">${text}</text>`;
}

function layersOf(scene: Scene): string[] {
  const product = productLayer(scene);
  const { texts = [], under = '', over = '' } = scene;
  return [
    backgroundLayer(scene),
    under,
    shadowLayer(scene),
    reflectionLayer(scene, product),
    product,
    ...texts.map((one) => textLayer(scene, one)),
    over,
  ];
}

function svgOf({ width, height }: Scene, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`;
}

function backgroundLayer({ width, height, background = '#ffffff' }: Scene): string {
  if (background === 'photo') return photoSvg([0, 0, width, height], 5);
  const rect = (fill: string): string =>
    `<rect width="${width}" height="${height}" fill="${fill}"/>`;
  if (typeof background === 'string') return rect(background);
  return `<defs><linearGradient id="back" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${background[0]}"/><stop offset="1" stop-color="${background[1]}"/></linearGradient></defs>${rect('url(#back)')}`;
}

function shadowLayer({ product, shadow }: Scene): string {
  if (product === undefined || shadow === undefined) return '';
  const [x, y, w, h] = product.box;
  const blur = (radius: number): string =>
    `<defs><filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${radius}"/></filter></defs>`;
  if (shadow === 'floor') {
    return `${blur(Math.max(6, h * 0.012))}<ellipse cx="${x + w / 2}" cy="${y + h - h * 0.01}" rx="${w * 0.48}" ry="${h * 0.03}" fill="#000000" fill-opacity="0.4" filter="url(#soft)"/>`;
  }
  return `${blur(14)}<g filter="url(#soft)" opacity="0.35"><rect x="${x + 6}" y="${y + 10}" width="${w}" height="${h}" rx="12" fill="#000000"/></g>`;
}

function reflectionLayer({ product, reflection }: Scene, svg: string): string {
  if (product === undefined || reflection !== true) return '';
  const [x, y, w, h] = product.box;
  const bottom = y + h;
  return (
    `<defs><linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffffff" stop-opacity="0.35"/><stop offset="1" stop-color="#ffffff" stop-opacity="0"/></linearGradient>` +
    `<mask id="faded"><rect x="${x}" y="${bottom}" width="${w}" height="${h * 0.12}" fill="url(#fade)"/></mask></defs>` +
    `<g mask="url(#faded)"><g transform="translate(0 ${2 * bottom}) scale(1 -1)">${svg.replaceAll('#p)', '#q)').replace('id="p"', 'id="q"')}</g></g>`
  );
}

/** Photos have grain where there is light to be seen; what is purely white stays so. */
function addGrain(data: Buffer, strength: number): void {
  let state = 42;
  for (let i = 0; i < data.length; i += 3) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    const noise = Math.round(((state >>> 16) / 65_536 - 0.5) * 2 * strength);
    if ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0) >= 3 * 225) continue;
    for (let c = 0; c < 3; c += 1)
      data[i + c] = Math.max(0, Math.min(255, (data[i + c] ?? 0) + noise));
  }
}

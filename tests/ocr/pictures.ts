import sharp from 'sharp';
import type { Raster } from '@/lib/images/pixel-source';
import { type Random, randomFrom } from '../bench/support/random';
import { FONTS, type Overlay, overlay, STYLES, WORDS, words } from './overlays';
import { PATTERN_KINDS, PLAIN_KINDS, product } from './products';

export interface Picture {
  id: string;
  svg: string;
  /** The product alone, on nothing. */
  productSvg: string;
  /** Words laid over the picture. */
  overlays: Overlay[];
  /** Words printed on the product. */
  label: readonly string[];
  product: string;
  /** Of its JPEG. */
  quality: number;
}

/** Pictures of every kind, the same for the same seed. */
export function pictures(count: number, seed: number): Picture[] {
  const styles = Object.keys(STYLES);
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(seed * 7919 + index);
    const turn = index % 4;
    const kinds = turn === 1 || (turn === 3 && random.chance(0.5)) ? PATTERN_KINDS : PLAIN_KINDS;
    const kind = kinds[Math.floor(index / 2) % kinds.length] ?? 'ball';
    const hasLabel = turn === 2 || (turn === 0 && random.chance(0.4));
    const style =
      turn === 0 || turn === 3 ? styles[Math.floor(index / 2) % styles.length] : undefined;
    return picture(String(index), kind, random, hasLabel && PLAIN_KINDS.includes(kind), style);
  });
}

function picture(
  id: string,
  kind: string,
  random: Random,
  hasLabel: boolean,
  style?: string,
): Picture {
  const made = product(kind, random);
  const grain = random.chance(0.5);
  const laid = style === undefined ? [] : [overlay(style, random)];
  const label = hasLabel ? labelOn(made.label, random) : { svg: '', texts: [] };
  const ground = random.chance(0.85) ? '#ffffff' : random.pick(['#f4f4f4', '#eef3f8', '#dcdcdc']);
  const noise =
    '<filter id="noise" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="3"/><feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0 0.5  0.5 0 0 0 -0.18"/><feComposite in2="SourceGraphic" operator="in"/><feBlend in2="SourceGraphic" mode="multiply"/></filter>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="1280" height="1280"><defs>${made.defs}${noise}</defs><rect width="1000" height="1000" fill="${ground}"/><ellipse cx="500" cy="905" rx="330" ry="16" fill="#000" fill-opacity="0.08"/><g ${grain ? 'filter="url(#noise)"' : ''}>${made.svg}${label.svg}</g>${laid.map((each) => each.svg).join('')}</svg>`;
  const productSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="256" height="256"><defs>${made.defs}</defs>${made.svg}</svg>`;
  return {
    id,
    svg,
    productSvg,
    overlays: laid,
    label: label.texts,
    product: kind,
    quality: random.pick([60, 75, 85, 95]),
  };
}

function labelOn([x, y, width, height]: readonly [number, number, number, number], random: Random) {
  const lines = 1 + random.below(4);
  const texts: string[] = [];
  const onPaper = random.chance(0.5);
  let svg = onPaper
    ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fdfbf4"/>`
    : '';
  const pool = [
    ...(WORDS.en ?? []),
    'GreenTea',
    'Organic Honey',
    'Net Wt 12 oz',
    'Vitamin C',
    'Kestrel',
    'Made in Italy',
    '蜂蜜柚子茶',
    'Classic',
  ];
  for (let line = 0; line < lines; line += 1) {
    const text = random.pick(pool);
    const tall = Math.min(60, (width * 0.85) / (text.length * 1.0), (height / lines) * 0.6);
    if (tall < 6) continue;
    texts.push(text);
    svg += words(
      text,
      [x + width / 2, y + ((line + 0.5) * height) / lines],
      tall,
      0,
      `font-family="${random.pick(FONTS)}" fill="${onPaper ? random.pick(['#222', '#7a1f1f', '#1f4f2f']) : random.pick(['#fff', '#111'])}"`,
    ).svg;
  }
  return { svg, texts };
}

/** The picture as a seller would save it, decoded: RGBA. */
export async function rasterOf({ svg, quality }: Picture, side = 1280): Promise<Raster> {
  const jpeg = await sharp(Buffer.from(svg))
    .resize(side, side)
    .removeAlpha()
    .jpeg({ quality })
    .toBuffer();
  const { data, info } = await sharp(jpeg)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

import sharp from 'sharp';
import type { Picture } from './scene';

export interface Encoding {
  format: 'jpeg' | 'png' | 'gif' | 'tiff' | 'webp' | 'avif' | 'bmp';
  quality?: number;
  color?: 'cmyk' | 'gray' | 'indexed';
  /** Profile to embed: srgb or p3. */
  profile?: string;
  density?: number;
  orientation?: number;
  progressive?: boolean;
}

/** The picture as a file of the wanted kind. */
export async function encode({ width, height, data }: Picture, wish: Encoding): Promise<Buffer> {
  if (wish.format === 'bmp') return bitmap({ width, height, data });
  let image = sharp(data, { raw: { width, height, channels: 3 } });
  if (wish.color === 'cmyk') image = image.toColourspace('cmyk');
  if (wish.color === 'gray') image = image.toColourspace('b-w');
  if (wish.profile !== undefined) image = image.withIccProfile(wish.profile);
  if (wish.density !== undefined || wish.orientation !== undefined) {
    image = image.withMetadata({
      ...(wish.density !== undefined && { density: wish.density }),
      ...(wish.orientation !== undefined && { orientation: wish.orientation }),
    });
  }
  const { quality = 95, progressive = false } = wish;
  switch (wish.format) {
    case 'png':
      return image.png({ palette: wish.color === 'indexed', compressionLevel: 3 }).toBuffer();
    case 'gif':
      return image.gif({ effort: 1 }).toBuffer();
    case 'tiff':
      return image.tiff({ compression: 'lzw' }).toBuffer();
    case 'webp':
      return image.webp({ quality, effort: 0 }).toBuffer();
    case 'avif':
      return image.avif({ quality: 70, effort: 0 }).toBuffer();
    default:
      return image.jpeg({ quality, chromaSubsampling: '4:4:4', progressive }).toBuffer();
  }
}

/** PNG with what is white made transparent. */
export async function encodeTransparent({ width, height, data }: Picture): Promise<Buffer> {
  const rgba = Buffer.alloc(width * height * 4);
  for (let i = 0, at = 0; i < data.length; i += 3, at += 4) {
    const isWhite = (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0) === 765;
    data.copy(rgba, at, i, i + 3);
    rgba[at + 3] = isWhite ? 0 : 255;
  }
  const image = sharp(rgba, { raw: { width, height, channels: 4 } });
  return image.png({ compressionLevel: 3 }).toBuffer();
}

/** Pictures of one size as the frames of one file. */
export async function encodeAnimated(
  frames: readonly Picture[],
  format: 'gif' | 'webp',
): Promise<Buffer> {
  const [{ width, height } = { width: 1, height: 1 }] = frames;
  const image = sharp(Buffer.concat(frames.map(({ data }) => data)), {
    raw: { width, height: height * frames.length, channels: 3, pageHeight: height },
  });
  return format === 'gif'
    ? image.gif({ effort: 1, delay: frames.map(() => 100) }).toBuffer()
    : image.webp({ effort: 0, delay: frames.map(() => 100) }).toBuffer();
}

/** PNG as if it had two frames: a chunk that says so stands before the picture. */
export function withAnimationChunk(png: Buffer): Buffer {
  const chunk = Buffer.alloc(20);
  chunk.writeUInt32BE(8, 0);
  chunk.write('acTL', 4, 'latin1');
  chunk.writeUInt32BE(2, 8);
  const afterHeader = 33;
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}

function bitmap({ width, height, data }: Picture): Buffer {
  const row = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + row * height);
  file.write('BM', 0, 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  file.writeInt32LE(2835, 38);
  file.writeInt32LE(2835, 42);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = ((height - 1 - y) * width + x) * 3;
      const to = 54 + y * row + x * 3;
      for (let c = 0; c < 3; c += 1) file[to + c] = data[from + 2 - c] ?? 0;
    }
  }
  return file;
}

/** A small picture as a JPEG of `side` pixels. */
export async function enlarge(
  { width, height, data }: Picture,
  side: number,
  kernel: 'cubic' | 'nearest',
): Promise<Buffer> {
  const image = sharp(data, { raw: { width, height, channels: 3 } });
  return image.resize(side, side, { kernel }).jpeg({ quality: 92 }).toBuffer();
}

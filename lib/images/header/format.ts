import type { ImageFormat } from '@/lib/listing/image';
import type { ByteView } from './byte-view';

export const MIME: Readonly<Record<ImageFormat, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
  webp: 'image/webp',
  avif: 'image/avif',
  heic: 'image/heic',
  jxl: 'image/jxl',
  jp2: 'image/jp2',
  psd: 'image/vnd.adobe.photoshop',
  svg: 'image/svg+xml',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
};

/** First bytes by format, the longer ones first. */
const MAGIC: readonly (readonly [ImageFormat, string])[] = [
  ['jxl', '\0\0\0\x0cJXL \r\n\x87\n'],
  ['jp2', '\0\0\0\x0cjP  \r\n\x87\n'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['tiff', 'II+\0'],
  ['tiff', 'MM\0+'],
  ['jp2', '\xff\x4f\xff\x51'],
  ['psd', '8BPS'],
  ['pdf', '%PDF'],
  ['ico', '\0\0\x01\0'],
  ['jpeg', '\xff\xd8\xff'],
  ['jxl', '\xff\x0a'],
];

const AVIF_BRANDS = new Set(['avif', 'avis']);
const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);
/** An SVG begins within this many bytes, after declarations and comments. */
const SVG_WITHIN = 4096;

/** The real format by the first bytes, whatever the file is called; undefined: no picture we know. */
export function formatOf(view: ByteView): ImageFormat | undefined {
  const magic = MAGIC.find(([, letters]) => view.is(0, letters));
  if (magic !== undefined) return magic[0];
  if (view.is(0, 'RIFF') && view.is(8, 'WEBP')) return 'webp';
  if (view.is(4, 'ftyp')) return formatOfBrands(view);
  if (isBitmap(view)) return 'bmp';
  return isSvg(view) ? 'svg' : undefined;
}

function formatOfBrands(view: ByteView): ImageFormat | undefined {
  const end = Math.min(view.u32(0), view.end, 256);
  const brands = [view.ascii(8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(view.ascii(at, 4));
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heic' : undefined;
}

/** Two letters alone are no proof: the size of the next header must be one of those in use. */
function isBitmap(view: ByteView): boolean {
  const header = view.u32(14, true);
  return view.is(0, 'BM') && (header === 12 || (header >= 16 && header <= 128));
}

function isSvg(view: ByteView): boolean {
  const head = view.ascii(0, SVG_WITHIN).replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (!head.startsWith('<')) return false;
  const first = head.replace(/<!--[\s\S]*?-->|<\?[^>]*>|<!DOCTYPE[^>]*>/g, '').trimStart();
  return /^<(?:\w+:)?svg[\s>/]/i.test(first);
}

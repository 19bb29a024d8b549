import type { ImageFacts, ImageFormat, ImageProblem } from '@/lib/listing/image';
import { readBmff } from './header/bmff';
import { readBmp } from './header/bmp';
import { ByteView } from './header/byte-view';
import { formatOf, MIME } from './header/format';
import { readGif } from './header/gif';
import { readJpeg } from './header/jpeg';
import type { Parsed } from './header/parsed';
import { readPng } from './header/png';
import { readIco, readJp2, readPsd } from './header/refused';
import { readTiff } from './header/tiff';
import { readWebp } from './header/webp';
import { MOST_PIXELS } from './limits';

const PARSERS: Readonly<Partial<Record<ImageFormat, (view: ByteView) => Parsed>>> = {
  jpeg: readJpeg,
  png: readPng,
  gif: readGif,
  tiff: readTiff,
  bmp: readBmp,
  webp: readWebp,
  avif: readBmff,
  heic: readBmff,
  jp2: readJp2,
  psd: readPsd,
  ico: readIco,
};

/** What the bytes say without being decoded; with a problem, as many facts as could be read. */
export type HeaderReading = { facts: ImageFacts } | { facts?: ImageFacts; problem: ImageProblem };

/**
 * Reads the header of a picture.
 *
 * `bytes`: the file, or its first 256 kB; `size`: bytes of the whole file. Whether a picture is cut off or moves can
 * only be told of some formats from the beginning alone: then `animated` is absent. Whatever the bytes are, it
 * neither throws nor loops.
 */
export function readHeader(bytes: Uint8Array, size = bytes.length): HeaderReading {
  if (bytes.length === 0 || size === 0) return { problem: 'empty' };
  const view = new ByteView(bytes, Math.max(size, bytes.length));
  const format = formatOf(view);
  if (format === undefined) return { problem: 'not-an-image' };
  const { problem, ...parsed } = PARSERS[format]?.(view) ?? {};
  const facts: ImageFacts = { ...asShown(parsed), format, mime: MIME[format], bytes: view.size };
  const found = problem ?? sizeProblem(parsed);
  return found === undefined ? { facts } : { facts, problem: found };
}

/** Orientations from 5 on lie on their side. */
function asShown({ width, height, ...rest }: ImageFacts): ImageFacts {
  if (width === undefined || height === undefined || width <= 0 || height <= 0) return rest;
  return (rest.orientation ?? 1) >= 5
    ? { ...rest, width: height, height: width }
    : { ...rest, width, height };
}

function sizeProblem({ width, height }: ImageFacts): ImageProblem | undefined {
  if (width === undefined || height === undefined) return undefined;
  if (width <= 0 || height <= 0) return 'damaged';
  return width * height > MOST_PIXELS ? 'too-large' : undefined;
}

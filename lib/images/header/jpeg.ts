import type { ColorModel } from '@/lib/listing/image';
import { ByteView } from './byte-view';
import { profileName } from './icc';
import type { Parsed } from './parsed';
import { readExif } from './tiff';

const EXIF = 'Exif\0\0';
const ICC = 'ICC_PROFILE\0';
const SOS = 0xda;
const EOI = 0xd9;
/** A profile is put together from so many bytes at most. */
const MOST_PROFILE = 4_000_000;

/** Segments that begin a frame: they hold the size. C4, C8 and CC look like them and are others. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Markers without a body: restarts, the start of the image, TEM. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

interface Collected {
  parsed: Parsed;
  profile: Map<number, ByteView>;
  jfifDpi?: number;
}

export function readJpeg(view: ByteView): Parsed {
  const found: Collected = { parsed: {}, profile: new Map() };
  const scan = readSegments(view, found);
  const { parsed, profile, jfifDpi } = found;
  const dpi = jfifDpi ?? parsed.dpi ?? null;
  return {
    ...parsed,
    animated: false,
    hasAlpha: false,
    dpi,
    iccProfile: profile.size === 0 ? null : profileName(joined(profile)),
    ...problemOf(view, parsed, scan),
  };
}

/** Reads segment by segment; gives where the picture's data begin, or why they never do. */
function readSegments(view: ByteView, found: Collected): number | 'damaged' | 'truncated' {
  let at = 2;
  while (at + 4 <= view.end) {
    if (view.u8(at) !== 0xff) return 'damaged';
    const marker = view.u8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isBare(marker)) at += 2;
    else if (marker === SOS) return at;
    else {
      const length = view.u16(at + 2);
      if (marker === EOI || length < 2) return 'damaged';
      readSegment(marker, view.part(at + 4, at + 2 + length), found);
      at += 2 + length;
    }
  }
  return 'truncated';
}

function readSegment(marker: number, body: ByteView, found: Collected): void {
  const { parsed, profile } = found;
  if (isFrame(marker)) {
    const width = body.u16(3);
    const height = body.u16(1);
    Object.assign(parsed, { width, height, colorModel: colorModelOf(body.u8(5)) });
  } else if (marker === 0xe0 && body.is(0, 'JFIF\0')) {
    const perInch = [0, 1, 2.54][body.u8(7)] ?? 0;
    const dpi = Math.round(body.u16(8) * perInch);
    if (dpi > 0) found.jfifDpi = dpi;
  } else if (marker === 0xe1 && body.is(0, EXIF)) {
    Object.assign(parsed, readExif(body.part(EXIF.length, body.end)));
  } else if (marker === 0xe2 && body.is(0, ICC)) {
    profile.set(body.u8(ICC.length), body.part(ICC.length + 2, body.end));
  }
}

/** Four components are CMYK, be they stored as such or as YCCK. */
function colorModelOf(components: number): ColorModel {
  if (components === 1) return 'gray';
  return components === 4 ? 'cmyk' : 'rgb';
}

function joined(parts: ReadonlyMap<number, ByteView>): ByteView {
  const ordered = [...parts].sort(([a], [b]) => a - b).map(([, part]) => part.bytes);
  const length = Math.min(
    MOST_PROFILE,
    ordered.reduce((sum, part) => sum + part.length, 0),
  );
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of ordered) {
    all.set(part.subarray(0, Math.max(0, length - at)), at);
    at += part.length;
    if (at >= length) break;
  }
  return new ByteView(all, length);
}

function problemOf(
  view: ByteView,
  { width, height }: Parsed,
  scan: ReturnType<typeof readSegments>,
): Parsed {
  if (!view.isWhole) return {};
  if (typeof scan === 'string') return { problem: scan };
  if (width === undefined || height === undefined) return { problem: 'damaged' };
  return hasEnd(view, scan) ? {} : { problem: 'truncated' };
}

/** Looked for from the back: cameras and programs add data of their own after the end of the picture. */
function hasEnd(view: ByteView, scan: number): boolean {
  for (let at = view.end - 2; at > scan; at -= 1) {
    if (view.u8(at) === 0xff && view.u8(at + 1) === EOI) return true;
  }
  return false;
}

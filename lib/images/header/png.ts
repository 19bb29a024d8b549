import type { ColorModel } from '@/lib/listing/image';
import { ByteView } from './byte-view';
import { profileName } from './icc';
import { inflated } from './inflate';
import type { Parsed } from './parsed';
import { readExif } from './tiff';

const COLOR_MODELS: Readonly<Record<number, ColorModel>> = {
  0: 'gray',
  2: 'rgb',
  3: 'indexed',
  4: 'gray',
  6: 'rgb',
};

const LONGEST_NAME = 79;
/** The description stands near the beginning. */
const MOST_PROFILE = 16_384;

export function readPng(view: ByteView): Parsed {
  if (!view.is(12, 'IHDR')) return { problem: view.end < 33 ? 'truncated' : 'damaged' };
  const colorType = view.u8(25);
  const model = COLOR_MODELS[colorType];
  const parsed: Parsed = {
    width: view.u32(16),
    height: view.u32(20),
    ...(model !== undefined && { colorModel: model }),
    animated: false,
    hasAlpha: colorType === 4 || colorType === 6,
    iccProfile: null,
    dpi: null,
  };
  const end = readChunks(view, parsed);
  if (view.isWhole && end !== 'IEND') parsed.problem = 'truncated';
  return parsed;
}

/** Walks from chunk to chunk; gives the kind of the last one that is whole. */
function readChunks(view: ByteView, parsed: Parsed): string {
  let at = 8;
  let kind = '';
  while (at + 12 <= view.end) {
    const length = view.u32(at);
    if (at + 12 + length > view.size) return kind;
    kind = view.ascii(at + 4, 4);
    readChunk(kind, view.part(at + 8, at + 8 + length), parsed);
    if (kind === 'IEND') return kind;
    at += 12 + length;
  }
  return kind;
}

/** The profile's own description; where that cannot be read, the name that the program gave it. */
function profileOf(body: ByteView): string {
  const name = body.ascii(0, LONGEST_NAME).split('\0')[0] ?? '';
  const packed = body.part(name.length + 2, body.end);
  const profile = inflated(packed, MOST_PROFILE);
  return profileName(new ByteView(profile, profile.length)) || name;
}

function readChunk(kind: string, body: ByteView, parsed: Parsed): void {
  if (kind === 'tRNS') parsed.hasAlpha = true;
  else if (kind === 'acTL') parsed.animated = body.u32(0) > 1;
  else if (kind === 'iCCP') parsed.iccProfile = profileOf(body);
  else if (kind === 'eXIf') Object.assign(parsed, readExif(body));
  else if (kind === 'pHYs' && body.u8(8) === 1) parsed.dpi = Math.round(body.u32(0) * 0.0254);
}

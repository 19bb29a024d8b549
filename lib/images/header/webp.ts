import type { ByteView } from './byte-view';
import { profileName } from './icc';
import type { Parsed } from './parsed';
import { readExif } from './tiff';

const FLAG = { animated: 0x02, alpha: 0x10 } as const;

export function readWebp(view: ByteView): Parsed {
  const parsed: Parsed = { iccProfile: null, dpi: null, colorModel: 'rgb', animated: false };
  let at = 12;
  while (at + 8 <= view.end) {
    const length = view.u32(at + 4, true);
    readChunk(view.ascii(at, 4), view.part(at + 8, at + 8 + length), parsed);
    at += 8 + length + (length % 2);
  }
  if (view.u32(4, true) + 8 > view.size) parsed.problem = 'truncated';
  else if (view.isWhole && parsed.width === undefined) parsed.problem = 'damaged';
  return parsed;
}

/** The first chunk that tells the size is right: in extended files it stands in front. */
function readChunk(kind: string, body: ByteView, parsed: Parsed): void {
  if (kind === 'VP8X') {
    parsed.width = body.u24(4) + 1;
    parsed.height = body.u24(7) + 1;
    parsed.animated = (body.u8(0) & FLAG.animated) !== 0;
    parsed.hasAlpha = (body.u8(0) & FLAG.alpha) !== 0;
  } else if (kind === 'VP8 ' && parsed.width === undefined) {
    if (!body.is(3, '\x9d\x01\x2a')) return;
    parsed.width = body.u16(6, true) & 0x3fff;
    parsed.height = body.u16(8, true) & 0x3fff;
    parsed.hasAlpha = false;
  } else if (kind === 'VP8L' && parsed.width === undefined) {
    const bits = body.u32(1, true);
    parsed.width = (bits & 0x3fff) + 1;
    parsed.height = ((bits >>> 14) & 0x3fff) + 1;
    parsed.hasAlpha = ((bits >>> 28) & 1) === 1;
  } else if (kind === 'ICCP') parsed.iccProfile = profileName(body);
  else if (kind === 'EXIF')
    Object.assign(parsed, readExif(body.is(0, 'Exif') ? body.part(6, body.end) : body));
}

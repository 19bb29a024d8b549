import type { ColorModel } from '@/lib/listing/image';
import type { ByteView } from './byte-view';
import type { Parsed } from './parsed';

/** Formats that are refused everywhere: their size is told where it is easily found. */
const PSD_MODELS: Readonly<Record<number, ColorModel>> = {
  1: 'gray',
  2: 'indexed',
  3: 'rgb',
  4: 'cmyk',
  9: 'lab',
};

export function readPsd(view: ByteView): Parsed {
  const model = PSD_MODELS[view.u16(24)];
  return {
    height: view.u32(14),
    width: view.u32(18),
    animated: false,
    ...(model !== undefined && { colorModel: model }),
    ...(view.size < 26 && { problem: 'truncated' }),
  };
}

export function readIco(view: ByteView): Parsed {
  return { width: view.u8(6) || 256, height: view.u8(7) || 256, animated: false };
}

/** JPEG 2000, as a bare stream or in boxes. */
export function readJp2(view: ByteView): Parsed {
  if (view.u16(0) === 0xff4f) {
    return {
      width: view.u32(8) - view.u32(16),
      height: view.u32(12) - view.u32(20),
      animated: false,
    };
  }
  for (let at = 12, left = 20; left > 0 && at + 8 <= view.end; left -= 1) {
    if (view.is(at + 4, 'jp2h') && view.is(at + 12, 'ihdr'))
      return { height: view.u32(at + 16), width: view.u32(at + 20), animated: false };
    at += Math.max(8, view.u32(at));
  }
  return view.isWhole ? { problem: 'truncated' } : {};
}

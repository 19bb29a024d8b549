import type { ByteView } from './byte-view';
import type { Parsed } from './parsed';

/** Compressions whose rows have a length that can be computed: none, and bit fields. */
const PLAIN = new Set([0, 3]);

export function readBmp(view: ByteView): Parsed {
  const isOld = view.u32(14, true) === 12;
  const width = isOld ? view.u16(18, true) : Math.abs(view.i32(18, true));
  const height = isOld ? view.u16(20, true) : Math.abs(view.i32(22, true));
  const bits = view.u16(isOld ? 24 : 28, true);
  const isPlain = isOld || PLAIN.has(view.u32(30, true));
  const dataEnd = view.u32(10, true) + Math.ceil((width * bits) / 32) * 4 * height;
  const dpi = isOld ? 0 : Math.round(view.i32(38, true) * 0.0254);
  // Only the longer headers have a mask for transparency.
  const hasAlpha = view.u32(14, true) >= 56 && bits === 32 && view.u32(66, true) !== 0;
  return {
    width,
    height,
    colorModel: bits <= 8 ? 'indexed' : 'rgb',
    animated: false,
    hasAlpha,
    iccProfile: null,
    dpi: dpi > 0 ? dpi : null,
    ...((view.size < 26 || (isPlain && dataEnd > view.size)) && { problem: 'truncated' }),
  };
}

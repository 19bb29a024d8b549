import type { ByteView } from './byte-view';
import type { Parsed } from './parsed';

const EXTENSION = 0x21;
const FRAME = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;

export function readGif(view: ByteView): Parsed {
  if (view.size < 13) return { problem: 'truncated' };
  const walk = walkBlocks(view);
  return {
    width: view.u16(6, true),
    height: view.u16(8, true),
    colorModel: 'indexed',
    hasAlpha: walk.isTransparent,
    iccProfile: null,
    dpi: null,
    ...((view.isWhole || walk.frames > 1) && { animated: walk.frames > 1 }),
    ...(walk.isCut && view.isWhole && { problem: 'truncated' }),
  };
}

function colorTableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function walkBlocks(view: ByteView): { frames: number; isTransparent: boolean; isCut: boolean } {
  let at = 13 + colorTableBytes(view.u8(10));
  let frames = 0;
  let isTransparent = false;
  while (at < view.end) {
    const kind = view.u8(at);
    if (kind === TRAILER) return { frames, isTransparent, isCut: false };
    if (kind === EXTENSION) {
      if (view.u8(at + 1) === GRAPHIC_CONTROL && view.u8(at + 3) & 1) isTransparent = true;
      at = afterSubBlocks(view, at + 2);
    } else if (kind === FRAME) {
      frames += 1;
      at = afterSubBlocks(view, at + 11 + colorTableBytes(view.u8(at + 9)));
    } else break;
  }
  // What follows a whole frame without a trailer is shown by every program all the same.
  return { frames, isTransparent, isCut: at > view.end || frames === 0 };
}

function afterSubBlocks(view: ByteView, from: number): number {
  let at = from;
  while (at < view.end && view.u8(at) !== 0) at += 1 + view.u8(at);
  return at + 1;
}

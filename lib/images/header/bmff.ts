import type { ByteView } from './byte-view';
import { profileName } from './icc';
import type { Parsed } from './parsed';

const ALPHA = 'auxiliary:alpha';
const BOXES = new Set(['meta', 'iprp', 'ipco']);
const MOST_DEPTH = 4;
const MOST_BOXES = 500;

/** Pictures in boxes: AVIF and HEIC. The largest picture in the file is the one shown. */
export function readBmff(view: ByteView): Parsed {
  const parsed: Parsed = {
    colorModel: 'rgb',
    animated: view.is(8, 'avis') || view.is(8, 'msf1') || view.is(8, 'hevc'),
    hasAlpha: false,
    iccProfile: null,
    dpi: null,
  };
  const walk = new BoxWalk(view, parsed);
  walk.through(0, view.end, 0);
  if (walk.isTurned) {
    const { width, height } = parsed;
    if (width !== undefined && height !== undefined)
      Object.assign(parsed, { width: height, height: width });
  }
  if (view.isWhole && walk.isCut) parsed.problem = 'truncated';
  else if (view.isWhole && parsed.width === undefined) parsed.problem = 'damaged';
  return parsed;
}

class BoxWalk {
  isCut = false;
  isTurned = false;
  private left = MOST_BOXES;

  constructor(
    private readonly view: ByteView,
    private readonly parsed: Parsed,
  ) {}

  through(from: number, to: number, depth: number): void {
    const { view } = this;
    let at = from;
    while (at + 8 <= to && this.left > 0) {
      this.left -= 1;
      const kind = view.ascii(at + 4, 4);
      const short = view.u32(at);
      const length = short === 1 ? view.u32(at + 12) + view.u32(at + 8) * 2 ** 32 : short;
      const end = short === 0 ? to : at + length;
      if (length < 8 && short !== 0) return;
      if (end > view.size) this.isCut = true;
      const body = at + (short === 1 ? 16 : 8);
      if (BOXES.has(kind) && depth < MOST_DEPTH)
        this.through(body + (kind === 'meta' ? 4 : 0), Math.min(end, to), depth + 1);
      else this.take(kind, view.part(body, end));
      at = end;
    }
  }

  private take(kind: string, body: ByteView): void {
    const { parsed } = this;
    if (kind === 'ispe') {
      const [width, height] = [body.u32(4), body.u32(8)];
      if (width * height > (parsed.width ?? 0) * (parsed.height ?? 0))
        Object.assign(parsed, { width, height });
    } else if (kind === 'irot') this.isTurned = (body.u8(0) & 1) === 1;
    else if (kind === 'auxC' && body.ascii(4, 80).includes(ALPHA)) parsed.hasAlpha = true;
    else if (kind === 'colr' && (body.is(0, 'prof') || body.is(0, 'rICC')))
      parsed.iccProfile = profileName(body.part(4, body.end));
  }
}

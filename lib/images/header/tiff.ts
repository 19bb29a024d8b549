import type { ColorModel } from '@/lib/listing/image';
import type { ByteView } from './byte-view';
import { profileName } from './icc';
import type { Parsed } from './parsed';

const MOST_ENTRIES = 512;
/** Bytes of one value by type; 0: a type that is not looked at. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const;

const TAG = {
  width: 256,
  height: 257,
  photometric: 262,
  stripOffsets: 273,
  orientation: 274,
  stripBytes: 279,
  xResolution: 282,
  resolutionUnit: 296,
  extraSamples: 338,
  profile: 34_675,
} as const;

const COLOR_MODELS: Readonly<Record<number, ColorModel>> = {
  0: 'gray',
  1: 'gray',
  2: 'rgb',
  3: 'indexed',
  5: 'cmyk',
  6: 'rgb',
  8: 'lab',
  9: 'lab',
  10: 'lab',
};

/** One directory of tags, as in TIFF files and in EXIF data. Offsets count from the start of `view`. */
class Directory {
  private readonly little: boolean;
  private readonly start: number;
  private readonly count: number;

  constructor(private readonly view: ByteView) {
    this.little = view.is(0, 'II');
    this.start = view.u32(4, this.little);
    this.count = Math.min(view.u16(this.start, this.little), MOST_ENTRIES);
  }

  /** True when the directory lies within the bytes at hand. */
  get isThere(): boolean {
    return this.start >= 8 && this.count > 0 && this.start + 2 + this.count * 12 <= this.view.end;
  }

  /** Where the directory begins; beyond the end of the file it is cut off. */
  get offset(): number {
    return this.start;
  }

  /** First or last value of a tag; undefined where it is not there. */
  value(tag: number, last = false): number | undefined {
    const { view, little } = this;
    const entry = this.entry(tag);
    if (entry === undefined) return undefined;
    const at = entry.from + (last ? (entry.count - 1) * entry.each : 0);
    if (at + entry.each > view.end) return undefined;
    if (entry.each === 8) return view.u32(at, little) / (view.u32(at + 4, little) || 1);
    if (entry.each === 4) return view.u32(at, little);
    return entry.each === 2 ? view.u16(at, little) : view.u8(at);
  }

  bytes(tag: number): ByteView | undefined {
    const entry = this.entry(tag);
    if (entry === undefined) return undefined;
    return this.view.part(entry.from, entry.from + entry.count * entry.each);
  }

  private entry(tag: number): { from: number; count: number; each: number } | undefined {
    const { view, little } = this;
    for (let i = 0; i < this.count; i += 1) {
      const at = this.start + 2 + i * 12;
      if (view.u16(at, little) !== tag) continue;
      const each = TYPE_BYTES[view.u16(at + 2, little)] ?? 0;
      const count = view.u32(at + 4, little);
      if (each === 0 || count === 0) return undefined;
      const from = each * count <= 4 ? at + 8 : view.u32(at + 8, little);
      return { from, count, each };
    }
    return undefined;
  }
}

/** What EXIF data say that matters here: how the picture is turned, and its resolution. */
export function readExif(view: ByteView): Pick<Parsed, 'orientation' | 'dpi'> {
  const directory = new Directory(view);
  return directory.isThere ? turnAndDpi(directory) : {};
}

export function readTiff(view: ByteView): Parsed {
  const directory = new Directory(view);
  if (!directory.isThere) {
    // Big TIFFs have another layout; they are named and not read.
    if (view.u16(2) === 0x2b00 || view.u16(2) === 0x002b) return {};
    if (!view.isWhole && directory.offset < view.size) return {};
    return { problem: directory.offset >= view.size ? 'truncated' : 'damaged' };
  }
  const width = directory.value(TAG.width);
  const height = directory.value(TAG.height);
  const model = COLOR_MODELS[directory.value(TAG.photometric) ?? -1];
  const profile = directory.bytes(TAG.profile);
  return {
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(model !== undefined && { colorModel: model }),
    animated: false,
    hasAlpha: [1, 2].includes(directory.value(TAG.extraSamples) ?? 0),
    iccProfile: profile === undefined ? null : profileName(profile),
    dpi: null,
    ...turnAndDpi(directory),
    ...(lastStripEnd(directory) > view.size && { problem: 'truncated' }),
  };
}

function lastStripEnd(directory: Directory): number {
  const offset = directory.value(TAG.stripOffsets, true);
  const bytes = directory.value(TAG.stripBytes, true);
  return offset === undefined || bytes === undefined ? 0 : offset + bytes;
}

function turnAndDpi(directory: Directory): Pick<Parsed, 'orientation' | 'dpi'> {
  const orientation = directory.value(TAG.orientation);
  const resolution = directory.value(TAG.xResolution) ?? 0;
  const unit = directory.value(TAG.resolutionUnit) ?? 2;
  const perInch = unit === 3 ? 2.54 : unit === 2 ? 1 : 0;
  const dpi = Math.round(resolution * perInch);
  return {
    ...(orientation !== undefined && orientation >= 1 && orientation <= 8 && { orientation }),
    ...(dpi > 0 && Number.isFinite(dpi) && { dpi }),
  };
}

import type { ColorModel, ImageFacts, ListingImage } from '@/lib/listing/image';
import {
  APLUS_FILE,
  IMAGE_BYTES,
  IMAGE_SIDES,
  MODULE_SIZES,
  PRINT_COLORS,
  TAKEN_FORMATS,
} from '@/lib/rules/data/image-limits';
import type { Gauge, GaugeText, GaugeVerdict } from './gauge';

const MEGABYTE = 1024 * 1024;
/** The bar of sizes is logarithmic, from 100 to 20,000 pixels: each doubling is one step of the same width. */
const SMALLEST = 100;
const LARGEST = 20_000;

const COLORS: Readonly<Record<ColorModel, GaugeText['key']>> = {
  rgb: 'values.rgb',
  gray: 'values.gray',
  indexed: 'values.indexed',
  cmyk: 'values.cmyk',
  lab: 'values.lab',
};

/** The longer side in pixels; for a module of A+ content width and height. */
export function measureSide(image: ListingImage, facts: ImageFacts): Omit<Gauge, 'id'> {
  if (image.role === 'APLUS') return measureModule(image, facts);
  const { width, height } = facts;
  const { least, zoom, most, advised } = IMAGE_SIDES;
  const frame = {
    name: { key: 'names.side' },
    limit: { key: 'limits.pixels', data: { zoom, most } },
  } as const;
  if (width === undefined || height === undefined)
    return { ...frame, value: [], verdict: 'unknown' };
  const side = Math.max(width, height);
  const verdict: GaugeVerdict =
    side < least || side > most
      ? 'error'
      : side < zoom
        ? 'warning'
        : side < advised
          ? 'hint'
          : 'good';
  return {
    ...frame,
    value: [
      { key: 'values.pixels', data: { side } },
      { key: 'values.size', data: { width, height } },
    ],
    bar: { at: onBar(side), good: [onBar(zoom), onBar(most)] },
    verdict,
  };
}

function measureModule({ module }: ListingImage, { width, height }: ImageFacts): Omit<Gauge, 'id'> {
  const least = module === undefined ? undefined : MODULE_SIZES[module];
  const limit: GaugeText =
    least === undefined
      ? { key: 'limits.noModule' }
      : { key: 'limits.atLeastSize', data: { width: least[0], height: least[1] } };
  const frame = { name: { key: 'names.size' }, limit } as const;
  if (width === undefined || height === undefined)
    return { ...frame, value: [], verdict: 'unknown' };
  const value = [{ key: 'values.size', data: { width, height } }] as const;
  if (least === undefined) return { ...frame, value, verdict: 'unjudged' };
  const isSmall = width < least[0] || height < least[1];
  return { ...frame, value, verdict: isSmall ? 'error' : 'good' };
}

function onBar(side: number): number {
  const at = Math.log(side / SMALLEST) / Math.log(LARGEST / SMALLEST);
  return Math.min(1, Math.max(0, at));
}

/** The size of the file. */
export function measureBytes({ role }: ListingImage, { bytes }: ImageFacts): Omit<Gauge, 'id'> {
  const most = role === 'APLUS' ? APLUS_FILE.megabytes * MEGABYTE : IMAGE_BYTES;
  const frame = {
    name: { key: 'names.bytes' },
    limit: { key: 'limits.atMostMegabytes', data: { megabytes: most / MEGABYTE } },
  } as const;
  if (bytes === undefined) return { ...frame, value: [], verdict: 'unknown' };
  const value: GaugeText =
    bytes < MEGABYTE / 10
      ? { key: 'values.kilobytes', data: { kilobytes: Math.ceil(bytes / 1024) } }
      : { key: 'values.megabytes', data: { megabytes: (bytes / MEGABYTE).toFixed(1) } };
  return {
    ...frame,
    value: [value],
    // A tenth over the limit is still seen as "over".
    bar: { at: Math.min(1, bytes / most / 1.5), good: [0, 1 / 1.5] },
    verdict: bytes <= most ? 'good' : role === 'APLUS' ? 'error' : 'warning',
  };
}

/** Format, colours, animation and transparency of the file. */
export function measureFormat({ role }: ListingImage, facts: ImageFacts): Omit<Gauge, 'id'> {
  const { format, colorModel, animated, transparentShare } = facts;
  const isModule = role === 'APLUS';
  const frame = {
    name: { key: 'names.format' },
    limit: { key: isModule ? 'limits.formatsAplus' : 'limits.formats' },
  } as const;
  if (format === undefined) return { ...frame, value: [], verdict: 'unknown' };
  const isSeeThrough = transparentShare !== undefined && transparentShare > 0;
  const value: GaugeText[] = [{ key: 'values.name', data: { name: format.toUpperCase() } }];
  if (colorModel !== undefined) value.push({ key: COLORS[colorModel] });
  if (animated === true) value.push({ key: 'values.animated' });
  if (isSeeThrough) value.push({ key: 'values.transparent' });
  const good = isModule ? APLUS_FILE.formats : TAKEN_FORMATS;
  const isRefused = !good.includes(format) || animated === true;
  const isDoubtful = colorModel !== undefined && PRINT_COLORS.includes(colorModel);
  const verdict: GaugeVerdict =
    isRefused || (isModule && isDoubtful)
      ? 'error'
      : isDoubtful
        ? 'warning'
        : isSeeThrough
          ? 'hint'
          : 'good';
  return { ...frame, value, verdict };
}

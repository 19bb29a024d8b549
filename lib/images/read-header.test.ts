import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeader } from './read-header';

const SEED = 20261121;

const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [...part],
    ),
  );

const u16 = (value: number): number[] => [value >> 8, value & 255];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const segment = (marker: number, ...body: (string | readonly number[])[]): number[] => {
  const bytes = [...bytesOf(...body)];
  return [0xff, marker, ...u16(bytes.length + 2), ...bytes];
};
const SCAN = [0xff, 0xda, 0, 2, 1, 2, 3];
const END = [0xff, 0xd9];
const frame = (width: number, height: number, components: number): number[] =>
  segment(0xc0, [8, ...u16(height), ...u16(width), components]);
const chunk = (kind: string, body: readonly number[]): number[] => [
  ...u32(body.length),
  ...bytesOf(kind),
  ...body,
  ...u32(0),
];
const PNG = [0x89, ...bytesOf('PNG\r\n\x1a\n')];
const png = (width: number, height: number, color: number, ...chunks: number[][]): Uint8Array =>
  bytesOf(
    PNG,
    chunk('IHDR', [...u32(width), ...u32(height), 8, color, 0, 0, 0]),
    ...chunks,
    chunk('IEND', []),
  );
/** EXIF data with an orientation and 300 dpi. */
const exif = (orientation: number): number[] => [
  ...bytesOf('Exif\0\0MM\0*'),
  ...u32(8),
  ...u16(2),
  ...[...u16(274), ...u16(3), ...u32(1), ...u16(orientation), 0, 0],
  ...[...u16(282), ...u16(5), ...u32(1), ...u32(38)],
  ...u32(0),
  ...u32(300),
  ...u32(1),
];
const JPEG = bytesOf([0xff, 0xd8], frame(640, 480, 3), SCAN, END);

describe('readHeader', () => {
  it('reads size, colours and resolution of a JPEG', () => {
    const jfif = segment(0xe0, 'JFIF\0', [1, 2, 1, ...u16(72), ...u16(72), 0, 0]);
    const bytes = bytesOf([0xff, 0xd8], jfif, frame(640, 480, 4), SCAN, END);
    expect(readHeader(bytes)).toEqual({
      facts: {
        format: 'jpeg',
        mime: 'image/jpeg',
        bytes: bytes.length,
        width: 640,
        height: 480,
        colorModel: 'cmyk',
        animated: false,
        hasAlpha: false,
        iccProfile: null,
        dpi: 72,
      },
    });
  });

  it('turns what lies on its side', () => {
    const bytes = bytesOf([0xff, 0xd8], segment(0xe1, exif(6)), frame(640, 480, 3), SCAN, END);
    expect(readHeader(bytes)).toMatchObject({
      facts: { width: 480, height: 640, orientation: 6, dpi: 300 },
    });
  });

  it('reads transparency, resolution, profile and frames of a PNG', () => {
    const pixels = chunk('pHYs', [...u32(3937), ...u32(3937), 1]);
    const profile = chunk('iCCP', [...bytesOf('Display P3\0'), 0, 1, 2]);
    const still = png(20, 10, 3, pixels, profile, chunk('tRNS', [0]));
    expect(readHeader(still)).toMatchObject({
      facts: { colorModel: 'indexed', hasAlpha: true, dpi: 100, iccProfile: 'Display P3' },
    });
    expect(readHeader(png(20, 10, 2, chunk('acTL', [...u32(2), ...u32(0)])))).toMatchObject({
      facts: { animated: true, hasAlpha: false, colorModel: 'rgb' },
    });
  });

  it('counts the frames of a GIF', () => {
    const head = bytesOf('GIF89a', [10, 0, 5, 0, 0, 0, 0]);
    const image = [0x2c, 0, 0, 0, 0, 10, 0, 5, 0, 0, 2, 1, 0, 0];
    const one = bytesOf([...head], image, [0x3b]);
    const two = bytesOf([...head], image, image, [0x3b]);
    expect(readHeader(one)).toMatchObject({ facts: { width: 10, height: 5, animated: false } });
    expect(readHeader(two)).toMatchObject({ facts: { animated: true } });
    // From the beginning alone nobody can tell whether it will move.
    const start = readHeader(one.subarray(0, 20), 1000);
    expect(start.facts).not.toHaveProperty('animated');
    expect(start).not.toHaveProperty('problem');
  });

  it.each([
    [
      'webp',
      bytesOf('RIFF', [40, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0x12, 0, 0, 0, 9, 0, 0, 4, 0, 0]),
    ],
    ['avif', bytesOf(u32(16), 'ftypavif', u32(0))],
    ['heic', bytesOf(u32(16), 'ftypheic', u32(0))],
    ['jxl', bytesOf([0xff, 0x0a, 1, 2])],
    ['jp2', bytesOf([0, 0, 0, 12], 'jP  \r\n\x87\n')],
    ['psd', bytesOf('8BPS', [0, 1, 0, 0, 0, 0, 0, 0, 0, 3, ...u32(5), ...u32(7), 0, 8, 0, 4])],
    ['svg', bytesOf('<?xml version="1.0"?><!-- a --><svg xmlns="x">')],
    ['pdf', bytesOf('%PDF-1.7')],
    ['ico', bytesOf([0, 0, 1, 0, 1, 0, 16, 16])],
    ['tiff', bytesOf('II*\0', [8, 0, 0, 0])],
    ['bmp', bytesOf('BM', new Array<number>(12).fill(0), [40, 0, 0, 0])],
  ])('names %s', (format, bytes) => {
    expect(readHeader(bytes, 1_000_000)).toMatchObject({ facts: { format } });
  });

  it('reads what a WebP says of itself', () => {
    const webp = bytesOf(
      'RIFF',
      [22, 0, 0, 0],
      'WEBPVP8X',
      [10, 0, 0, 0, 0x12, 0, 0, 0, 9, 0, 0, 4, 0, 0],
    );
    expect(readHeader(webp)).toMatchObject({
      facts: { width: 10, height: 5, animated: true, hasAlpha: true },
    });
  });

  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['a page', bytesOf('<!DOCTYPE html><html>'), 'not-an-image'],
    ['zeros', new Uint8Array(100), 'not-an-image'],
    ['a page with an SVG in it', bytesOf('<html><svg></svg></html>'), 'not-an-image'],
    ['a JPEG without its end', JPEG.subarray(0, -2), 'truncated'],
    ['the start of a JPEG', JPEG.subarray(0, 8), 'truncated'],
    ['a PNG without its end', png(9, 9, 2).subarray(0, -3), 'truncated'],
    ['a JPEG of no size', bytesOf([0xff, 0xd8], frame(0, 480, 3), SCAN, END), 'damaged'],
    ['a JPEG gone wrong', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 1, 7, 7]), 'damaged'],
    ['a bomb', png(60_000, 60_000, 2), 'too-large'],
  ] as const)('%s: %s', (_name, bytes, problem) => {
    expect(readHeader(bytes)).toMatchObject({ problem });
  });

  it('keeps what it knows of what it refuses', () => {
    expect(readHeader(png(60_000, 50_000, 2))).toMatchObject({
      facts: { width: 60_000, height: 50_000, format: 'png' },
    });
  });

  it('neither throws nor hangs, whatever the bytes are', () => {
    const start = fc.constantFrom(
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
      'GIF89a',
      'II*\0',
      'MM\0*',
      'BM',
      'RIFF\0\0\0\0WEBP',
      '8BPS',
      '\0\0\0\x18ftypavif',
      '\0\0\x01\0',
      '\xff\x4f\xff\x51',
      '',
    );
    const tail = fc.uint8Array({ maxLength: 400 });
    fc.assert(
      fc.property(start, tail, fc.nat(1_000_000), (head, rest, more) => {
        const bytes = bytesOf(head, [...rest]);
        const reading = readHeader(bytes, bytes.length + more);
        expect('problem' in reading || reading.facts.format !== undefined).toBe(true);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('reads any beginning and any damage of real files without harm', () => {
    const whole = [
      JPEG,
      png(20, 10, 6, chunk('pHYs', [...u32(1), ...u32(1), 1])),
      bytesOf([0xff, 0xd8], segment(0xe1, exif(8)), frame(4, 3, 3), SCAN, END),
    ];
    const file = fc.constantFrom(...whole);
    fc.assert(
      fc.property(file, fc.nat(200), fc.nat(200), fc.nat(255), (bytes, cut, at, value) => {
        const damaged = Uint8Array.from(bytes.subarray(0, Math.max(1, bytes.length - cut)));
        damaged[at % damaged.length] = value;
        const { facts } = readHeader(damaged);
        expect(facts?.width ?? 1).toBeGreaterThan(0);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
});

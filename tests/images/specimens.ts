import { encode, encodeAnimated, encodeTransparent, enlarge, withAnimationChunk } from './encode';
import { draw, type Scene, type SceneText } from './scene';
import { PAINTS, photoSvg, SHAPES } from './shapes';
import { centred, type Extra, GREY, MAIN, plain, RED, type Specimen, specimen } from './specimen';

/** Names as they should be for a picture of this kind. */
const named = (extension: string): string => `B0TEST0001.MAIN.${extension}`;
const NONE = { iccProfile: null } as const;

/** Formats, colour models, profiles, orientation and resolution: the header's part. */
function formats(): Specimen[] {
  const scene = plain('carton', RED, { side: 1000, fill: 0.9 });
  const wide: Scene = {
    ...scene,
    width: 1200,
    height: 1000,
    product: { shape: 'pan', paint: RED, box: [60, 300, 1080, 400] },
  };
  const still = { animated: false } as const;
  return [
    specimen('jpeg', scene, { truth: { format: 'jpeg', colorModel: 'rgb', ...still, ...NONE } }),
    specimen('jpeg-progressive', scene, { progressive: true, truth: { format: 'jpeg' } }),
    specimen('jpeg-low-quality', scene, { quality: 70 }),
    specimen('jpeg-gray', scene, { color: 'gray', truth: { colorModel: 'gray' } }),
    specimen('jpeg-cmyk', scene, {
      color: 'cmyk',
      faults: ['I-FMT'],
      truth: { colorModel: 'cmyk' },
    }),
    specimen('jpeg-named-jpeg', scene, { name: named('jpeg') }),
    specimen('png', scene, {
      format: 'png',
      name: named('png'),
      truth: { format: 'png', colorModel: 'rgb', hasAlpha: false, ...still },
    }),
    specimen('png-indexed', scene, {
      format: 'png',
      color: 'indexed',
      name: named('png'),
      truth: { colorModel: 'indexed' },
    }),
    specimen('png-gray', scene, {
      format: 'png',
      color: 'gray',
      name: named('png'),
      truth: { colorModel: 'gray' },
    }),
    specimen('gif', scene, {
      format: 'gif',
      name: named('gif'),
      truth: { format: 'gif', colorModel: 'indexed', ...still },
    }),
    specimen('tiff', scene, {
      format: 'tiff',
      name: named('tif'),
      truth: { format: 'tiff', colorModel: 'rgb' },
    }),
    specimen('tiff-cmyk', scene, {
      format: 'tiff',
      color: 'cmyk',
      name: named('tif'),
      faults: ['I-FMT'],
      truth: { colorModel: 'cmyk' },
    }),
    specimen('webp', scene, {
      format: 'webp',
      name: named('webp'),
      faults: ['I-FMT', 'I-NAME'],
      truth: { format: 'webp', ...still },
    }),
    specimen('avif', scene, {
      format: 'avif',
      name: named('avif'),
      faults: ['I-FMT', 'I-NAME'],
      truth: { format: 'avif' },
    }),
    specimen('bmp', scene, {
      format: 'bmp',
      name: named('bmp'),
      faults: ['I-FMT', 'I-NAME'],
      truth: { format: 'bmp', colorModel: 'rgb', dpi: 72 },
    }),
    specimen('webp-as-jpg', scene, { format: 'webp', faults: ['I-FMT'] }),
    specimen('png-as-jpg', scene, { format: 'png', faults: ['I-FMT'] }),
    specimen('jpeg-as-png', scene, { name: named('png'), faults: ['I-FMT'] }),
    specimen('avif-as-jpg', scene, { format: 'avif', faults: ['I-FMT'] }),
    specimen('profile-srgb', scene, { profile: 'srgb', truth: { iccProfile: 'sRGB' } }),
    specimen('profile-p3', scene, { profile: 'p3', truth: { iccProfile: 'sP3C' } }),
    specimen('profile-p3-png', scene, {
      format: 'png',
      profile: 'p3',
      name: named('png'),
      truth: { iccProfile: 'sP3C' },
    }),
    ...[72, 96, 150, 300].map((density) =>
      specimen(`dpi-${density}`, scene, { density, truth: { dpi: density } }),
    ),
    specimen('dpi-png', scene, {
      format: 'png',
      density: 144,
      name: named('png'),
      truth: { dpi: 144 },
    }),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((orientation) =>
      specimen(`orientation-${orientation}`, wide, {
        orientation,
        truth: { orientation, borderTouch: [false, false, false, false] },
      }),
    ),
  ];
}

function moving(): Specimen[] {
  const scenes = [0, 1, 2].map((at) => plain('ball', PAINTS[at] ?? RED, { side: 600, fill: 0.9 }));
  const animated = { animated: true } as const;
  return [
    {
      id: 'gif-animated',
      name: named('gif'),
      faults: ['I-FMT'],
      async make() {
        const bytes = await encodeAnimated(await Promise.all(scenes.map(draw)), 'gif');
        return { bytes, truth: { ...animated, format: 'gif', width: 600, height: 600 } };
      },
    },
    {
      id: 'webp-animated',
      name: named('webp'),
      faults: ['I-FMT', 'I-NAME'],
      async make() {
        const bytes = await encodeAnimated(await Promise.all(scenes.map(draw)), 'webp');
        return { bytes, truth: { ...animated, format: 'webp', width: 600, height: 600 } };
      },
    },
    {
      id: 'png-animated',
      name: named('png'),
      faults: ['I-FMT'],
      async make() {
        const png = await encode(await draw(plain()), { format: 'png' });
        return { bytes: withAnimationChunk(png), truth: { ...animated, format: 'png' } };
      },
    },
    {
      id: 'png-transparent',
      name: named('png'),
      faults: [],
      async make() {
        const bytes = await encodeTransparent(await draw(plain('bottle')));
        return { bytes, truth: { hasAlpha: true, format: 'png', fill: 0.9, whiteShare: 1 } };
      },
    },
  ];
}

/** Clean pictures: every shape in several colours, fills and sizes. */
function clean(): Specimen[] {
  return [
    ...SHAPES.flatMap((shape, at) =>
      [0, 3, 5].map((step) =>
        specimen(
          `clean-${shape}-${step}`,
          plain(shape, PAINTS[(at + step) % PAINTS.length] ?? RED, { fill: 0.88 + step * 0.01 }),
        ),
      ),
    ),
    ...[0.86, 0.88, 0.92, 0.94, 0.96].map((fill) =>
      specimen(`fill-${fill}`, plain('bottle', GREY, { fill })),
    ),
    ...SHAPES.map((shape) =>
      specimen(`shadow-floor-${shape}`, { ...plain(shape, GREY), shadow: 'floor' }),
    ),
    ...(['carton', 'towel'] as const).map((shape) =>
      specimen(`shadow-around-${shape}`, {
        ...plain(shape, RED, { fill: 0.88 }),
        shadow: 'around',
      }),
    ),
    ...(['carton', 'bottle', 'ball', 'gem'] as const).map((shape) => {
      const scene = plain(shape, RED, { fill: 0.86 });
      const [x, , w, h] = scene.product.box;
      return specimen(`reflection-${shape}`, {
        ...scene,
        product: { ...scene.product, box: [x, 20, w, h] },
        reflection: true,
      });
    }),
    specimen('white-on-white', {
      ...plain('bottle', ['#f7f7f7', '#e2e2e2'], { fill: 0.9 }),
      grain: 0,
    }),
    specimen('pale-on-white', { ...plain('carton', ['#f3f0ea', '#d8d2c8']), grain: 0 }),
    specimen('tall', {
      width: 1000,
      height: 1200,
      product: { shape: 'bottle', paint: GREY, box: centred(1000, 1200, 0.9, 0.5) },
    }),
    specimen('wide', {
      width: 1200,
      height: 1000,
      product: { shape: 'pan', paint: RED, box: [60, 350, 1080, 300] },
    }),
    // Nothing but its label tells a white product from the background: no box is claimed.
    specimen('white-with-label', {
      width: 1000,
      height: 1000,
      texts: [{ text: 'LOTION', at: [0.5, 0.5], size: 70, color: '#333333', onProduct: true }],
    }),
    ...labels(),
  ];
}

/** Words printed on the product: no fault of the picture. */
function labels(): Specimen[] {
  const words: readonly Omit<SceneText, 'onProduct' | 'at'>[] = [
    { text: 'SHAMPOO', size: 60, color: '#ffffff' },
    { text: 'Organic', size: 70, color: '#ffffff', font: 'DejaVu Serif' },
    { text: '500 ml', size: 50, color: '#ffeeaa' },
    { text: '洗发水', size: 80, color: '#ffffff', font: 'Noto Sans CJK SC' },
    { text: 'ACME', size: 90, color: '#111111', turn: -12 },
    { text: 'Feuchtigkeit', size: 44, color: '#ffffff' },
  ];
  return words.map((word, at) => {
    const scene = plain(at % 2 === 0 ? 'bottle' : 'carton', PAINTS[at] ?? RED);
    return specimen(`label-${at}`, {
      ...scene,
      texts: [{ ...word, at: [0.5, 0.55], onProduct: true }],
    });
  });
}

/** Backgrounds that are not white, and products too small or cut. */
function faulty(): Specimen[] {
  const white = { faults: ['I-MAIN-WHITE'] };
  const corner = (size: number, color: string): Scene => ({
    ...plain('ball'),
    under: `<rect x="0" y="0" width="${size}" height="${size}" fill="${color}"/>`,
  });
  const cut = (box: readonly [number, number, number, number]): Scene => ({
    ...plain(),
    product: { shape: 'towel', paint: RED, box },
  });
  return [
    ...['#f9f9f9', '#f0f0f0', '#e0e0e0', '#c8c8c8', '#808080', '#fff4e0', '#e8f4ff', '#202020'].map(
      (background) =>
        specimen(`background-${background.slice(1)}`, { ...plain('carton'), background }, white),
    ),
    ...['#fdfdfd', '#fefefe', '#fbfcfd', '#fafafa'].map((background) =>
      specimen(`nearly-white-${background.slice(1)}`, { ...plain('carton'), background }),
    ),
    specimen('gradient', { ...plain('ball'), background: ['#ffffff', '#e4e4e4'] }, white),
    specimen('gradient-dark', { ...plain('ball'), background: ['#d0d0d0', '#606060'] }, white),
    specimen('corner-dirty', corner(60, '#d8d8d8'), white),
    specimen('corner-dirty-large', corner(140, '#e8e8e8'), white),
    specimen('photo', { ...plain('bottle'), background: 'photo' }, white),
    ...[0.5, 0.6, 0.7, 0.8, 0.83].map((fill) =>
      specimen(`small-${fill}`, plain('bottle', RED, { fill }), { faults: ['I-MAIN-FILL'] }),
    ),
    ...(['carton', 'gem', 'hoop'] as const).map((shape) =>
      specimen(
        `small-shadow-${shape}`,
        { ...plain(shape, GREY, { fill: 0.75 }), shadow: 'floor' },
        { faults: ['I-MAIN-FILL'] },
      ),
    ),
    specimen(
      'small-reflection',
      { ...plain('bottle', GREY, { fill: 0.7 }), reflection: true },
      { faults: ['I-MAIN-FILL'] },
    ),
    specimen('cut-bottom', cut([200, 100, 600, 900]), { faults: ['I-MAIN-FILL', 'I-MAIN-WHITE'] }),
    specimen('cut-top', cut([200, 0, 600, 920]), { faults: ['I-MAIN-FILL', 'I-MAIN-WHITE'] }),
    specimen('cut-left', cut([0, 100, 900, 700]), { faults: ['I-MAIN-FILL', 'I-MAIN-WHITE'] }),
    specimen('cut-right', cut([80, 100, 920, 700]), { faults: ['I-MAIN-FILL', 'I-MAIN-WHITE'] }),
    ...[4, 6, 9].map((blur) =>
      specimen(
        `blurred-${blur}`,
        { ...plain('carton'), blur, texts: [] },
        { faults: ['I-BLUR'], truth: {} },
      ),
    ),
  ];
}

/** Marks laid over the picture. */
function marked(): Specimen[] {
  const text = { faults: ['I-MAIN-TEXT'] };
  const over = (
    id: string,
    svg: string,
    marks: Specimen['marks'],
    { fill = 0.86, ...extra }: Extra & { fill?: number } = {},
  ): Specimen =>
    specimen(
      id,
      { ...plain('bottle', GREY, { fill, ratio: 0.45 }), over: svg },
      { ...text, ...(marks && { marks }), ...extra },
    );
  // Compression turns white beside a line into nearly white: only without it the share is known.
  const border: Extra = {
    format: 'png',
    name: named('png'),
    faults: ['I-MAIN-TEXT', 'I-MAIN-WHITE'],
  };
  const line = (inset: number, width: number, color: string): string =>
    `<rect x="${inset}" y="${inset}" width="${1000 - 2 * inset}" height="${1000 - 2 * inset}" fill="none" stroke="${color}" stroke-width="${width}"/>`;
  const circle = (x: number, y: number, r: number, color: string): string =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${color}"/><text x="${x}" y="${y + 12}" font-family="DejaVu Sans" font-size="36" fill="#ffffff" text-anchor="middle">SALE</text>`;
  const star = (x: number, y: number, r: number, color: string): string => {
    const points = Array.from({ length: 24 }, (_, i) => {
      const radius = i % 2 === 0 ? r : r * 0.8;
      const turn = (Math.PI * i) / 12;
      return `${x + radius * Math.cos(turn)},${y + radius * Math.sin(turn)}`;
    });
    return `<polygon points="${points.join(' ')}" fill="${color}"/>`;
  };
  const inset = (x: number, y: number, w: number, h: number): string => photoSvg([x, y, w, h], 9);
  return [
    over('frame-edge', line(8, 16, '#c00000'), ['frame'], { fill: 0.88, ...border }),
    over('frame-black', line(3, 6, '#000000'), ['frame'], { fill: 0.88, ...border }),
    over('frame-within', line(30, 6, '#1c3f8b'), ['frame']),
    over('frame-thin', line(20, 3, '#333333'), ['frame'], { fill: 0.88 }),
    over('badge-circle', circle(130, 130, 90, '#e53935'), ['badge']),
    over('badge-circle-small', circle(880, 120, 60, '#f57c00'), ['badge']),
    over('badge-bottom', circle(870, 870, 85, '#2e7d32'), ['badge']),
    over('badge-star', star(130, 140, 95, '#ffc107'), ['badge']),
    over(
      'badge-banner',
      '<rect x="20" y="40" width="240" height="80" fill="#d32f2f"/><text x="140" y="94" font-family="DejaVu Sans" font-size="40" fill="#ffffff" text-anchor="middle">NEW</text>',
      ['badge'],
    ),
    over('inset-corner', inset(30, 720, 230, 230), ['inset']),
    over('inset-right', inset(740, 60, 220, 260), ['inset']),
  ];
}

/** Words laid over the picture, found by text detection. */
function worded(): Specimen[] {
  const words: readonly Omit<SceneText, 'onProduct'>[] = [
    { text: 'BEST QUALITY', at: [0.5, 0.03], size: 40 },
    { text: 'Free Shipping', at: [0.8, 0.2], size: 40, color: '#c62828' },
    { text: '新品上市', at: [0.82, 0.5], size: 60, font: 'Noto Sans CJK SC', color: '#d32f2f' },
    { text: 'WATERMARK', at: [0.5, 0.5], size: 130, opacity: 0.4, color: '#555555', turn: -30 },
    { text: 'Premium', at: [0.3, 0.5], size: 80, color: '#1a237e', font: 'DejaVu Serif' },
    { text: 'Garantie 2 Jahre', at: [0.2, 0.9], size: 34 },
    { text: '100% cotton', at: [0.15, 0.1], size: 36, color: '#2e7d32' },
    // Half on the product, half beside it: the product is as wide as before.
    { text: 'NEW ARRIVAL', at: [0.72, 0.6], size: 60, color: '#111111' },
    { text: '限时特价', at: [0.16, 0.3], size: 50, font: 'Noto Sans CJK SC', color: '#e65100' },
  ];
  return words.map((word, at) =>
    specimen(
      `words-${at}`,
      {
        ...plain('bottle', PAINTS[at] ?? RED, { fill: 0.88, ratio: 0.5 }),
        texts: [{ ...word, onProduct: false }],
      },
      { faults: ['I-MAIN-TEXT'] },
    ),
  );
}

/** Sizes at the limits. */
function sizes(): Specimen[] {
  return [
    specimen('side-300', plain('ball', RED, { side: 300 }), { faults: ['I-SIZE'] }),
    specimen('side-499', plain('ball', RED, { side: 499 }), { faults: ['I-SIZE'] }),
    specimen('side-501', plain('ball', RED, { side: 501 })),
    specimen('side-999', plain('carton', RED, { side: 999 })),
    specimen('side-1600', plain('carton', RED, { side: 1600 })),
    specimen('side-2000', plain('bottle', GREY, { side: 2000 })),
  ];
}

/** Small pictures made large: soft ones by a filter, coarse ones by making blocks of pixels. */
function enlarged(): Specimen[] {
  return (['cubic', 'nearest'] as const).flatMap((kernel) =>
    [4, 5, 8].map((times) => ({
      id: `enlarged-${kernel}-${times}`,
      name: MAIN,
      faults: [],
      marks: [],
      make: async () => {
        const side = 1600 / times;
        const scene = plain('gem', GREY, { side });
        const bytes = await enlarge(await draw(scene), 1600, kernel);
        return { bytes, truth: { width: 1600, height: 1600, upscaled: true } };
      },
    })),
  );
}

/** Files that cannot be read. */
function broken(): Specimen[] {
  const faults = ['I-FMT'];
  const jpeg = async (): Promise<Buffer> => encode(await draw(plain()), { format: 'jpeg' });
  const png = async (): Promise<Buffer> => encode(await draw(plain()), { format: 'png' });
  const file = (id: string, name: string, bytes: () => Promise<Buffer> | Buffer): Specimen => ({
    id,
    name,
    faults,
    make: async () => ({ bytes: await bytes(), truth: {} }),
  });
  return [
    file('empty', MAIN, () => Buffer.alloc(0)),
    file('html', MAIN, () => Buffer.from('<!DOCTYPE html><html><body>403</body></html>')),
    file('text', MAIN, () => Buffer.from('not a picture')),
    file('zeros', MAIN, () => Buffer.alloc(4096)),
    file('jpeg-half', MAIN, async () => {
      const bytes = await jpeg();
      return bytes.subarray(0, bytes.length / 2);
    }),
    file('jpeg-start', MAIN, async () => (await jpeg()).subarray(0, 100)),
    file('jpeg-no-end', MAIN, async () => (await jpeg()).subarray(0, -2)),
    file('png-half', named('png'), async () => {
      const bytes = await png();
      return bytes.subarray(0, bytes.length / 2);
    }),
    file('png-start', named('png'), async () => (await png()).subarray(0, 40)),
    file('png-bomb', named('png'), async () => {
      const bytes = Buffer.from(await png());
      bytes.writeUInt32BE(60_000, 16);
      bytes.writeUInt32BE(60_000, 20);
      return bytes;
    }),
  ];
}

export function allSpecimens(): Specimen[] {
  return [
    ...formats(),
    ...moving(),
    ...clean(),
    ...faulty(),
    ...marked(),
    ...worded(),
    ...sizes(),
    ...enlarged(),
    ...broken(),
  ];
}

/** `[x, y, width, height]` in pixels. */
export type Box = readonly [number, number, number, number];

export type Shape = 'carton' | 'bottle' | 'ball' | 'pan' | 'towel' | 'hoop' | 'pair' | 'gem';
export const SHAPES: readonly Shape[] = [
  'carton',
  'bottle',
  'ball',
  'pan',
  'towel',
  'hoop',
  'pair',
  'gem',
];

/** A light and a dark colour, between which a product is shaded. */
export type Paint = readonly [light: string, dark: string];

export const PAINTS: readonly Paint[] = [
  ['#d9534f', '#7b1f1c'],
  ['#5b8def', '#1c3f8b'],
  ['#8a8f98', '#3a3d42'],
  ['#6bbf59', '#2c5e20'],
  ['#f0c05a', '#8a5a10'],
  ['#444444', '#111111'],
  ['#c9a0dc', '#5b2a78'],
  ['#b08d6a', '#4d3622'],
];

/** SVG of a product that fills its box to the last pixel on each side. */
export function shapeSvg(shape: Shape, [x, y, w, h]: Box, paint: Paint, id = 'p'): string {
  const fill = `url(#${id})`;
  const shade = `<defs><linearGradient id="${id}" x1="0" y1="0" x2="1" y2="0.35"><stop offset="0" stop-color="${paint[0]}"/><stop offset="1" stop-color="${paint[1]}"/></linearGradient></defs>`;
  const rect = (u: number, v: number, rw: number, rh: number, r = 0): string =>
    `<rect x="${x + u}" y="${y + v}" width="${rw}" height="${rh}" rx="${r}" fill="${fill}"/>`;
  const bodies: Record<Shape, () => string> = {
    carton: () =>
      rect(0, 0, w, h) +
      `<rect x="${x + w * 0.1}" y="${y + h * 0.12}" width="${w * 0.8}" height="${h * 0.05}" fill="#00000055"/>`,
    bottle: () =>
      rect(w * 0.32, 0, w * 0.36, h * 0.3, w * 0.05) + rect(0, h * 0.22, w, h * 0.78, w * 0.12),
    ball: () =>
      `<ellipse cx="${x + w / 2}" cy="${y + h / 2}" rx="${w / 2}" ry="${h / 2}" fill="${fill}"/>`,
    pan: () =>
      `<ellipse cx="${x + w * 0.32}" cy="${y + h / 2}" rx="${w * 0.32}" ry="${h / 2}" fill="${fill}"/>` +
      rect(w * 0.58, h * 0.42, w * 0.42, h * 0.16, h * 0.05),
    towel: () =>
      rect(0, 0, w, h, 6) +
      [0.2, 0.4, 0.6, 0.8]
        .map(
          (at) =>
            `<rect x="${x}" y="${y + h * at}" width="${w}" height="${h * 0.06}" fill="#ffffff66"/>`,
        )
        .join(''),
    hoop: () =>
      `<ellipse cx="${x + w / 2}" cy="${y + h / 2}" rx="${w / 2 - 9}" ry="${h / 2 - 9}" fill="none" stroke="${fill}" stroke-width="18"/>`,
    pair: () => rect(0, 0, w * 0.46, h, w * 0.1) + rect(w * 0.54, 0, w * 0.46, h, w * 0.1),
    gem: () =>
      `<polygon points="${x + w * 0.25},${y} ${x + w * 0.75},${y} ${x + w},${y + h * 0.35} ${x + w * 0.5},${y + h} ${x},${y + h * 0.35}" fill="${fill}"/>`,
  };
  return shade + bodies[shape]();
}

/** A busy picture that fills its box: what a photo from the customer's home looks like from far. */
export function photoSvg([x, y, w, h]: Box, seed: number): string {
  let state = seed * 7919 + 17;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const spots = Array.from({ length: 24 }, () => {
    const color = `hsl(${Math.round(next() * 360)} ${30 + Math.round(next() * 40)}% ${25 + Math.round(next() * 45)}%)`;
    const r = (0.05 + 0.12 * next()) * Math.min(w, h);
    return `<circle cx="${x + next() * w}" cy="${y + next() * h}" r="${r}" fill="${color}"/>`;
  }).join('');
  const clip = `clip${seed}`;
  return (
    `<defs><clipPath id="${clip}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath></defs>` +
    `<g clip-path="url(#${clip})"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="hsl(${Math.round(next() * 360)} 25% 55%)"/>${spots}</g>`
  );
}

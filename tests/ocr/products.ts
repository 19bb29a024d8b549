import type { Random } from '../bench/support/random';

/** Something to sell, drawn on a square of 1,000: its markup, and where a label fits on it. */
export interface Product {
  kind: string;
  svg: string;
  /** Definitions (gradients, patterns) the markup needs. */
  defs: string;
  /** x, y, width, height of the flat middle. */
  label: readonly [number, number, number, number];
}

type Draw = (random: Random, colour: string, dark: string) => Omit<Product, 'kind'>;

const COLOURS = [
  '#3b6ea5',
  '#a8452f',
  '#3f7d4e',
  '#6b5b95',
  '#b08d57',
  '#444b54',
  '#c94f7c',
  '#2f8f8b',
  '#d9a441',
  '#8a8f98',
  '#1f2a36',
  '#e8e2d4',
];
const DARK = ['#222831', '#3a2a1d', '#1b3022', '#2b2440', '#101418'];

const shade = (id: string, colour: string, dark: string): string =>
  `<linearGradient id="${id}" x1="0" x2="1"><stop offset="0" stop-color="${dark}"/><stop offset="0.35" stop-color="${colour}"/>` +
  `<stop offset="0.6" stop-color="#fff" stop-opacity="0.85"/><stop offset="0.7" stop-color="${colour}"/><stop offset="1" stop-color="${dark}"/></linearGradient>` +
  `<radialGradient id="${id}r" cx="0.4" cy="0.35"><stop offset="0" stop-color="#fff"/><stop offset="0.35" stop-color="${colour}"/><stop offset="1" stop-color="${dark}"/></radialGradient>`;

const many = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

const grid = (
  columns: number,
  rows: number,
  draw: (column: number, row: number) => string,
): string => many(columns * rows, (index) => draw(index % columns, Math.floor(index / columns)));

/** Plain things, on which a label may be printed. */
const PLAIN: Readonly<Record<string, Draw>> = {
  bottle: (_, colour, dark) => ({
    defs: shade('p', colour, dark),
    svg: '<rect x="430" y="110" width="140" height="130" rx="20" fill="url(#p)"/><path d="M430 230 Q330 300 330 400 V860 Q330 890 360 890 H640 Q670 890 670 860 V400 Q670 300 570 230Z" fill="url(#p)"/>',
    label: [345, 470, 310, 280],
  }),
  carton: (_, colour, dark) => ({
    defs: shade('p', colour, dark),
    svg: `<path d="M220 260 L620 200 L620 860 L220 900Z" fill="${colour}"/><path d="M620 200 L800 300 L800 800 L620 860Z" fill="${dark}"/>`,
    label: [250, 340, 340, 420],
  }),
  tube: (_, colour, dark) => ({
    defs: shade('p', colour, dark),
    svg: '<path d="M300 120 H700 L650 780 H350Z" fill="url(#p)"/><rect x="400" y="780" width="200" height="110" rx="16" fill="#e8e8e8" stroke="#999"/>',
    label: [365, 260, 270, 360],
  }),
  shirt: (_, colour, dark) => ({
    defs: '',
    svg: `<path d="M350 150 Q500 240 650 150 L880 280 L800 430 L710 380 V880 H290 V380 L200 430 L120 280Z" fill="${colour}" stroke="${dark}" stroke-width="4"/>`,
    label: [350, 360, 300, 220],
  }),
  ball: (_, colour, dark) => ({
    defs: shade('p', colour, dark),
    svg: '<circle cx="500" cy="500" r="360" fill="url(#pr)"/>',
    label: [320, 420, 360, 180],
  }),
  mug: (_, colour, dark) => ({
    defs: shade('p', colour, dark),
    svg: '<path d="M690 360 q190 20 150 190 q-30 120 -160 130" fill="none" stroke="url(#p)" stroke-width="50"/><path d="M230 260 H700 V760 Q690 830 620 830 H310 Q240 830 230 760Z" fill="url(#p)"/><ellipse cx="465" cy="260" rx="235" ry="46" fill="#555"/>',
    label: [270, 400, 390, 280],
  }),
  shoe: (_, colour, dark) => ({
    defs: shade('p', colour, dark),
    svg: `<path d="M120 700 Q140 420 330 380 Q420 520 600 540 Q840 580 880 720Z" fill="url(#p)"/><path d="M110 700 H890 Q890 770 840 770 H150 Q110 770 110 700Z" fill="#f1f1f1" stroke="${dark}"/>`,
    label: [240, 560, 220, 100],
  }),
  pouch: (_, colour, dark) => ({
    defs: shade('p', colour, dark),
    svg: `<path d="M260 130 H740 L770 860 Q500 930 230 860Z" fill="url(#p)"/><path d="M260 130 H740 V190 H260Z" fill="${dark}"/>`,
    label: [290, 300, 420, 400],
  }),
  watch: (_, colour, dark) => ({
    defs: shade('p', colour, dark),
    svg:
      `<rect x="420" y="80" width="160" height="840" rx="30" fill="${dark}"/><circle cx="500" cy="500" r="210" fill="#fafafa" stroke="${colour}" stroke-width="30"/>` +
      many(
        60,
        (index) =>
          `<rect x="497" y="310" width="${index % 5 ? 3 : 8}" height="${index % 5 ? 14 : 30}" fill="#222" transform="rotate(${index * 6} 500 500)"/>`,
      ) +
      '<path d="M500 500 L500 350 M500 500 L610 560" stroke="#222" stroke-width="12"/>',
    label: [430, 560, 140, 60],
  }),
  chair: (_, colour, dark) => ({
    defs: '',
    svg: `<path d="M300 120 H700 V520 H300Z" fill="${colour}"/><path d="M260 520 H740 L760 600 H240Z" fill="${dark}"/><path d="M270 600 V900 M730 600 V900 M340 600 V850 M660 600 V850" stroke="${dark}" stroke-width="26"/>`,
    label: [330, 200, 340, 200],
  }),
};

/** Things whose pattern looks a little like writing. */
const PATTERNED: Readonly<Record<string, Draw>> = {
  knitting: (_, colour, dark) => ({
    defs: `<pattern id="k" width="26" height="30" patternUnits="userSpaceOnUse"><rect width="26" height="30" fill="${colour}"/><path d="M2 2 Q8 16 13 26 Q18 16 24 2" fill="none" stroke="${dark}" stroke-width="5"/></pattern>`,
    svg: '<path d="M330 170 H670 L860 330 L780 470 L710 410 V860 H290 V410 L220 470 L140 330Z" fill="url(#k)"/>',
    label: [350, 360, 300, 220],
  }),
  plate: (random, colour) => {
    const step = 26 + random.below(24);
    return {
      defs: `<pattern id="k" width="${step}" height="${step}" patternUnits="userSpaceOnUse"><rect width="${step}" height="${step}" fill="${colour}"/><circle cx="${step / 2}" cy="${step / 2}" r="${step / 3.4}" fill="#fff"/></pattern>`,
      svg: '<rect x="160" y="240" width="680" height="520" rx="18" fill="url(#k)" stroke="#555" stroke-width="6"/>',
      label: [300, 400, 400, 200],
    };
  },
  keyboard: (_, __, dark) => ({
    defs: '',
    svg:
      `<rect x="90" y="320" width="820" height="340" rx="20" fill="${dark}"/>` +
      grid(
        14,
        4,
        (column, row) =>
          `<rect x="${110 + column * 56.5}" y="${340 + row * 62}" width="48" height="52" rx="7" fill="#e9e9ec"/>`,
      ) +
      '<rect x="280" y="594" width="420" height="50" rx="7" fill="#e9e9ec"/>',
    label: [300, 400, 400, 100],
  }),
  barcode: (random, colour) => ({
    defs: '',
    svg:
      `<rect x="230" y="180" width="540" height="680" rx="10" fill="${colour}"/><rect x="330" y="520" width="340" height="200" fill="#fff"/>` +
      many(
        46,
        (index) =>
          `<rect x="${350 + index * 6.6}" y="540" width="${1.5 + random.below(4)}" height="160" fill="#111"/>`,
      ),
    label: [280, 240, 440, 200],
  }),
  zebra: (_, colour, dark) => ({
    defs: `<pattern id="k" width="40" height="60" patternUnits="userSpaceOnUse" patternTransform="rotate(18)"><rect width="40" height="60" fill="#f4f4f0"/><path d="M0 0 Q30 30 0 60 L18 60 Q44 30 18 0Z" fill="${dark}"/></pattern>`,
    svg: `<rect x="180" y="220" width="640" height="560" rx="120" fill="url(#k)" stroke="${colour}" stroke-width="6"/>`,
    label: [320, 400, 360, 200],
  }),
  comb: (_, colour, dark) => ({
    defs: '',
    svg: `<rect x="120" y="330" width="760" height="110" rx="40" fill="${colour}"/>${many(44, (index) => `<rect x="${140 + index * 16.6}" y="430" width="8" height="230" rx="4" fill="${dark}"/>`)}`,
    label: [300, 350, 400, 70],
  }),
  ruler: (_, colour) => ({
    defs: '',
    svg: `<rect x="80" y="430" width="840" height="140" rx="8" fill="${colour}"/>${many(81, (index) => `<rect x="${98 + index * 10}" y="430" width="2.4" height="${index % 10 ? (index % 5 ? 26 : 40) : 58}" fill="#111"/>`)}`,
    label: [300, 500, 400, 50],
  }),
  cutlery: (_, __, dark) => ({
    defs: shade('p', '#c8ccd2', dark),
    svg: many(9, (index) => {
      const x = 150 + index * 84;
      return index % 3 === 0
        ? `<path d="M${x} 180 v150 q18 40 36 0 v-150 h-6 v130 h-8 v-130 h-8 v130 h-8 v-130Z" fill="#b8bcc4" stroke="#666"/><rect x="${x + 12}" y="345" width="14" height="430" rx="7" fill="#b8bcc4" stroke="#666"/>`
        : index % 3 === 1
          ? `<ellipse cx="${x + 18}" cy="250" rx="28" ry="70" fill="#b8bcc4" stroke="#666"/><rect x="${x + 12}" y="315" width="14" height="460" rx="7" fill="#b8bcc4" stroke="#666"/>`
          : `<path d="M${x + 8} 180 q34 60 18 240 h-20Z" fill="#b8bcc4" stroke="#666"/><rect x="${x + 8}" y="420" width="16" height="360" rx="7" fill="#b8bcc4" stroke="#666"/>`;
    }),
    label: [300, 400, 10, 10],
  }),
  beads: (random, colour, dark) => ({
    defs: shade('p', colour, dark),
    svg: many(34, (index) => {
      const angle = (index / 34) * 2 * Math.PI;
      return `<circle cx="${500 + 330 * Math.cos(angle)}" cy="${500 + 300 * Math.sin(angle)}" r="${22 + random.below(10)}" fill="url(#pr)"/>`;
    }),
    label: [300, 400, 10, 10],
  }),
  screws: (random, _, dark) => ({
    defs: shade('p', '#b5b9c0', dark),
    svg: grid(6, 4, (column, row) => {
      const [x, y] = [150 + column * 125, 160 + row * 185];
      return `<g transform="rotate(${random.below(60) - 30} ${x + 30} ${y + 60})"><rect x="${x}" y="${y}" width="60" height="22" rx="8" fill="#9aa0a8" stroke="#333"/><path d="M${x + 20} ${y + 22} h20 v90 l-10 18 l-10 -18Z" fill="#b5b9c0" stroke="#333"/>${many(7, (index) => `<path d="M${x + 18} ${y + 34 + index * 12} l24 -6" stroke="#333" stroke-width="3"/>`)}</g>`;
    }),
    label: [300, 400, 10, 10],
  }),
  checks: (_, colour, dark) => ({
    defs: `<pattern id="k" width="80" height="80" patternUnits="userSpaceOnUse"><rect width="80" height="80" fill="#fff"/><rect width="40" height="80" fill="${colour}" fill-opacity="0.5"/><rect width="80" height="40" fill="${dark}" fill-opacity="0.45"/></pattern>`,
    svg: '<rect x="140" y="180" width="720" height="640" rx="30" fill="url(#k)"/>',
    label: [320, 400, 360, 200],
  }),
  lace: (random, colour) => ({
    defs: `<pattern id="k" width="70" height="70" patternUnits="userSpaceOnUse"><circle cx="35" cy="35" r="24" fill="none" stroke="${colour}" stroke-width="4"/><path d="M35 11 q14 24 0 48 q-14 -24 0 -48 M11 35 q24 14 48 0 q-24 -14 -48 0" fill="none" stroke="${colour}" stroke-width="3"/><circle cx="${random.below(8)}" cy="0" r="6" fill="${colour}"/></pattern>`,
    svg: `<ellipse cx="500" cy="500" rx="370" ry="280" fill="url(#k)" stroke="${colour}" stroke-width="10"/>`,
    label: [320, 400, 10, 10],
  }),
  grille: (_, colour, dark) => ({
    defs: '',
    svg: `<rect x="180" y="200" width="640" height="600" rx="30" fill="${colour}"/>${many(22, (index) => `<rect x="${215 + index * 26}" y="250" width="13" height="500" rx="6" fill="${dark}"/>`)}`,
    label: [320, 400, 10, 10],
  }),
  circuit: (random) => ({
    defs: '',
    svg:
      '<rect x="170" y="250" width="660" height="500" rx="12" fill="#1c5b3a"/>' +
      grid(8, 6, (column, row) => {
        const [x, y] = [190 + column * 80, 270 + row * 80];
        const kind = random.below(3);
        return kind === 0
          ? `<rect x="${x}" y="${y}" width="46" height="46" fill="#15181b"/>${many(6, (pin) => `<rect x="${x - 6}" y="${y + 3 + pin * 7}" width="6" height="3" fill="#ccc"/><rect x="${x + 46}" y="${y + 3 + pin * 7}" width="6" height="3" fill="#ccc"/>`)}`
          : kind === 1
            ? `<rect x="${x}" y="${y}" width="30" height="14" fill="#8c6b3f"/><rect x="${x}" y="${y + 24}" width="24" height="12" fill="#ddd"/>`
            : `<circle cx="${x + 20}" cy="${y + 20}" r="16" fill="#c9c9cf"/><path d="M${x + 36} ${y + 20} h36 v40" stroke="#d8b13a" stroke-width="3" fill="none"/>`;
      }),
    label: [320, 400, 10, 10],
  }),
  blinds: (_, colour, dark) => ({
    defs: '',
    svg: many(
      26,
      (index) =>
        `<rect x="220" y="${150 + index * 27}" width="560" height="20" rx="4" fill="${colour}" stroke="${dark}"/>`,
    ),
    label: [320, 400, 10, 10],
  }),
  blocks: (random, colour) => ({
    defs: '',
    svg: grid(7, 5, (column, row) => {
      const [x, y] = [160 + column * 100, 250 + row * 100];
      const shape = random.below(4);
      const fill = random.chance(0.5) ? colour : random.pick(COLOURS);
      return shape === 0
        ? `<circle cx="${x + 40}" cy="${y + 40}" r="36" fill="${fill}"/>`
        : shape === 1
          ? `<rect x="${x}" y="${y}" width="76" height="76" fill="${fill}"/>`
          : shape === 2
            ? `<path d="M${x} ${y + 76} L${x + 40} ${y} L${x + 80} ${y + 76}Z" fill="${fill}"/>`
            : `<path d="M${x} ${y + 76} V${y + 30} A38 38 0 0 1 ${x + 76} ${y + 30} V${y + 76} H${x + 52} V${y + 40} A14 14 0 0 0 ${x + 24} ${y + 40} V${y + 76}Z" fill="${fill}"/>`;
    }),
    label: [320, 400, 10, 10],
  }),
  honeycomb: (_, colour, dark) => ({
    defs: `<pattern id="k" width="60" height="104" patternUnits="userSpaceOnUse"><rect width="60" height="104" fill="${colour}"/><path d="M30 0 L60 17 V52 L30 69 L0 52 V17Z M30 69 V104" fill="none" stroke="${dark}" stroke-width="7"/></pattern>`,
    svg: '<rect x="190" y="190" width="620" height="620" rx="40" fill="url(#k)"/>',
    label: [320, 400, 10, 10],
  }),
  piano: (_, __, dark) => ({
    defs: '',
    svg: `<rect x="80" y="360" width="840" height="280" fill="${dark}"/>${many(21, (index) => `<rect x="${95 + index * 38.6}" y="400" width="36" height="220" rx="3" fill="#fff"/>`)}${many(20, (index) => (index % 7 === 2 || index % 7 === 6 ? '' : `<rect x="${121 + index * 38.6}" y="400" width="24" height="130" fill="#111"/>`))}`,
    label: [320, 400, 10, 10],
  }),
  zipper: (_, colour, dark) => ({
    defs: '',
    svg: `<rect x="440" y="90" width="120" height="820" fill="${colour}"/>${many(50, (index) => `<rect x="${index % 2 ? 484 : 496}" y="${110 + index * 16}" width="22" height="11" rx="3" fill="#c9ccd1" stroke="${dark}"/>`)}`,
    label: [320, 400, 10, 10],
  }),
  chain: (_, colour, dark) => ({
    defs: '',
    svg: many(
      14,
      (index) =>
        `<ellipse cx="${130 + index * 57}" cy="${500 + 90 * Math.sin(index / 2)}" rx="38" ry="${index % 2 ? 12 : 24}" fill="none" stroke="${index % 2 ? colour : dark}" stroke-width="11"/>`,
    ),
    label: [320, 400, 10, 10],
  }),
  buttons: (_, colour, dark) => ({
    defs: shade('p', colour, dark),
    svg: grid(6, 4, (column, row) => {
      const [x, y] = [170 + column * 132, 250 + row * 166];
      return `<circle cx="${x}" cy="${y}" r="52" fill="url(#pr)" stroke="${dark}" stroke-width="4"/>${[-1, 1].flatMap((dx) => [-1, 1].map((dy) => `<circle cx="${x + dx * 13}" cy="${y + dy * 13}" r="7" fill="#222"/>`)).join('')}`;
    }),
    label: [320, 400, 10, 10],
  }),
  rings: (random, colour) => ({
    defs: '',
    svg: grid(
      7,
      5,
      (column, row) =>
        `<circle cx="${150 + column * 116}" cy="${200 + row * 150}" r="${26 + random.below(16)}" fill="none" stroke="${colour}" stroke-width="11"/>`,
    ),
    label: [320, 400, 10, 10],
  }),
  hooks: (_, colour) => ({
    defs: '',
    svg: grid(8, 3, (column, row) => {
      const [x, y] = [130 + column * 104, 190 + row * 240];
      return `<path d="M${x + 46} ${y + 30} a22 22 0 1 0 -22 30 a26 26 0 1 1 -26 34" fill="none" stroke="${colour}" stroke-width="11" stroke-linecap="round"/>`;
    }),
    label: [320, 400, 10, 10],
  }),
  pills: (random, colour) => ({
    defs: '',
    svg: grid(9, 6, (column, row) => {
      const [x, y] = [150 + column * 80, 220 + row * 100];
      return `<g transform="rotate(${random.below(180)} ${x} ${y})"><rect x="${x - 28}" y="${y - 12}" width="56" height="24" rx="12" fill="#f6f1e7" stroke="#888"/><path d="M${x} ${y - 12} h16 a12 12 0 0 1 0 24 h-16Z" fill="${colour}"/></g>`;
    }),
    label: [320, 400, 10, 10],
  }),
  wood: (_, colour, dark) => ({
    defs: `<filter id="w"><feTurbulence type="fractalNoise" baseFrequency="0.004 0.16" numOctaves="3" seed="9"/><feColorMatrix values="0 0 0 0 0.3  0 0 0 0 0.2  0 0 0 0 0.1  1.6 0 0 0 -0.45"/><feComposite in2="SourceGraphic" operator="in"/><feMerge><feMergeNode in="SourceGraphic"/><feMergeNode/></feMerge></filter>`,
    svg: `<rect x="150" y="330" width="700" height="330" rx="30" fill="${colour}" stroke="${dark}" filter="url(#w)"/>`,
    label: [320, 400, 10, 10],
  }),
  rug: (random, colour, dark) => ({
    defs: '',
    svg: `<rect x="130" y="230" width="740" height="540" fill="${colour}"/>${grid(
      12,
      9,
      (column, row) => {
        const [x, y] = [160 + column * 58, 255 + row * 57];
        const shape = random.pick([
          'M0 20 L20 0 L40 20 L20 40Z',
          'M0 0 H40 V8 H8 V40 H0Z',
          'M0 18 H16 V0 H24 V18 H40 V24 H24 V40 H16 V24 H0Z',
          'M0 0 L40 40 M40 0 L0 40',
        ]);
        return `<path d="${shape}" transform="translate(${x} ${y})" fill="${dark}" stroke="${dark}" stroke-width="5"/>`;
      },
    )}`,
    label: [320, 400, 10, 10],
  }),
};

export const PLAIN_KINDS = Object.keys(PLAIN);
export const PATTERN_KINDS = Object.keys(PATTERNED);

/** One product of that kind, its colours by chance. */
export function product(kind: string, random: Random): Product {
  const draw = PLAIN[kind] ?? PATTERNED[kind];
  if (!draw) throw new Error(`no product ${kind}`);
  return { kind, ...draw(random, random.pick(COLOURS), random.pick(DARK)) };
}

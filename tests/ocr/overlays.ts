import type { Random } from '../bench/support/random';

/** Words laid over a picture. */
export interface Overlay {
  style: string;
  text: string;
  /** Height of a capital over the picture's side. */
  size: number;
  /** Degrees, clockwise. */
  angle: number;
  /** 1 is black on white. */
  contrast: number;
  /** Where its words are, upright: x, y, width, height on a square of 1,000; several for a tiled watermark. */
  boxes: (readonly [number, number, number, number])[];
  svg: string;
}

export const SANS = "'DejaVu Sans','Noto Sans CJK SC',sans-serif";
export const SERIF = "'DejaVu Serif','Noto Serif CJK SC',serif";
export const CJK = "'Noto Sans CJK SC',sans-serif";
export const FONTS = [
  SANS,
  SERIF,
  CJK,
  "'DejaVu Sans Condensed','DejaVu Sans',sans-serif",
  "'DejaVu Sans Mono',monospace",
];

export const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'SALE 50%',
    'New Arrival',
    'Best Seller',
    '100% Cotton',
    'FREE SHIPPING',
    'Limited Offer',
    'Premium Quality',
    'BUY 1 GET 1',
    'Waterproof',
    '2-Pack',
    'Money Back',
    'TOP RATED',
  ],
  zh: [
    '限时特价',
    '买一送一',
    '厂家直销',
    '新品上市',
    '包邮',
    '热卖爆款',
    '七天无理由退货',
    '正品保证',
  ],
  ja: ['送料無料', '新発売', '限定特価', '日本製', '期間限定'],
  de: ['Neu', 'Sonderangebot', 'Jetzt günstig', 'Größe M', '20 % Rabatt'],
  fr: ['Nouveauté', 'Qualité supérieure', 'Livraison gratuite'],
  es: ['Envío gratis', 'Oferta especial'],
  ko: ['무료배송', '신제품 출시', '특가 할인'],
  ru: ['Новинка', 'Скидка 30%', 'Бесплатно'],
  ar: ['شحن مجاني', 'عرض خاص', 'جديد'],
  web: ['www.myshop.com', 'shop24.example', '@brandstore', 'Tel. 030 123456'],
  measure: ['30 cm', '12.5 in', '500 ml', '2.4 kg', '45cm x 30cm'],
  sample: ['SAMPLE', 'PROOF', '© Shop', 'COPYRIGHT', '样品'],
  logo: ['nordlys', 'Kestrel', 'Amaro & Co', 'Veltum', 'hygge'],
  price: ['$19.99', '€ 24,90', '-30%', 'NOW $9'],
};

const EM_PER_CAPITAL = 1.37;
const markup = (text: string): string => text.replaceAll('&', '&amp;');

/** About how wide the text is, in heights of its capitals. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[⺀-鿿가-힯぀-ヿ＀-￯]/u.test(letter)
      ? 1.37
      : /[A-ZМШ@%]/.test(letter)
        ? 0.98
        : /[il1.,' ]/.test(letter)
          ? 0.5
          : 0.84;
  return width;
}

export function words(
  text: string,
  [x, y]: readonly [number, number],
  height: number,
  angle: number,
  attributes: string,
): Pick<Overlay, 'svg'> & { box: readonly [number, number, number, number] } {
  const width = widthOf(text) * height;
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
  const [w, h] = [width * cos + height * sin, width * sin + height * cos];
  return {
    svg: `<text x="${x}" y="${y + height / 2}" text-anchor="middle" font-size="${height * EM_PER_CAPITAL}" transform="rotate(${angle} ${x} ${y})" ${attributes}>${markup(text)}</text>`,
    box: [x - w / 2, y - h / 2, w, h],
  };
}

type Draw = (
  random: Random,
  text: string,
  size: number,
) => Omit<Overlay, 'style' | 'text' | 'size'>;

const hex = (level: number): string =>
  `#${Math.round(level).toString(16).padStart(2, '0').repeat(3)}`;
const CORNERS = [
  [0.18, 0.12],
  [0.82, 0.12],
  [0.18, 0.88],
  [0.82, 0.88],
  [0.5, 0.06],
  [0.5, 0.95],
] as const;

/** The middle of words of this width in a corner or at an edge, so that all of them lie inside the picture. */
function corner(random: Random, text: string, height: number): readonly [number, number] {
  const half = (widthOf(text) * height) / 2 + 14;
  const [x, y] = random.pick(CORNERS);
  return [
    Math.min(1000 - half, Math.max(half, x * 1000)),
    Math.min(1000 - height, Math.max(height, y * 1000)),
  ];
}

const STRONG = ['#c21f1f', '#0b5fa5', '#0d7a3b', '#111111', '#5a2a83', '#b3500a'];

export const STYLES: Readonly<
  Record<string, { draw: Draw; kinds: readonly string[]; sizes: readonly number[] }>
> = {
  caption: {
    kinds: ['en', 'zh', 'ja', 'de', 'fr', 'es', 'ko', 'ru', 'ar'],
    sizes: [0.025, 0.03, 0.04, 0.06],
    draw: (random, text, size) => {
      const put = words(
        text,
        corner(random, text, size * 1000),
        size * 1000,
        0,
        `font-family="${random.pick(FONTS)}" fill="${random.pick(STRONG)}"`,
      );
      return { angle: 0, contrast: 1, boxes: [put.box], svg: put.svg };
    },
  },
  round: {
    kinds: ['en', 'price', 'zh'],
    sizes: [0.025, 0.03, 0.04],
    draw: (random, text, size) => {
      const height = size * 1000;
      const radius = Math.max(60, (widthOf(text) * height) / 2 + 16);
      const x = random.chance(0.5) ? radius + 20 : 980 - radius;
      const y = random.chance(0.5) ? radius + 20 : 980 - radius;
      const put = words(
        text,
        [x, y],
        height,
        0,
        `font-family="${SANS}" font-weight="bold" fill="#fff"`,
      );
      return {
        angle: 0,
        contrast: 0.8,
        boxes: [put.box],
        svg: `<circle cx="${x}" cy="${y}" r="${radius}" fill="${random.pick(STRONG)}"/>${put.svg}`,
      };
    },
  },
  ribbon: {
    kinds: ['en', 'de', 'zh'],
    sizes: [0.025, 0.03, 0.04],
    draw: (random, text, size) => {
      const height = size * 1000;
      const isLeft = random.chance(0.5);
      const reach = (widthOf(text) * height) / 2.6 + height + 30;
      const angle = isLeft ? -45 : 45;
      const [x, y] = [isLeft ? reach : 1000 - reach, reach];
      const put = words(
        text,
        [x, y],
        height,
        angle,
        `font-family="${SANS}" font-weight="bold" fill="#fff"`,
      );
      return {
        angle,
        contrast: 0.8,
        boxes: [put.box],
        svg: `<rect x="${x - 600}" y="${y - height}" width="1200" height="${height * 2}" fill="${random.pick(STRONG)}" transform="rotate(${angle} ${x} ${y})"/>${put.svg}`,
      };
    },
  },
  pill: {
    kinds: ['en', 'zh', 'ja', 'fr', 'price'],
    sizes: [0.025, 0.03, 0.05],
    draw: (random, text, size) => {
      const height = size * 1000;
      const [x, y] = corner(random, `${text}mm`, height * 1.2);
      const width = widthOf(text) * height + height * 2;
      const put = words(text, [x, y], height, 0, `font-family="${random.pick(FONTS)}" fill="#222"`);
      return {
        angle: 0,
        contrast: 0.7,
        boxes: [put.box],
        svg: `<rect x="${x - width / 2}" y="${y - height * 1.1}" width="${width}" height="${height * 2.2}" rx="${height * 1.1}" fill="${random.pick(['#ffd23f', '#ffb3a7', '#bfe3ff', '#d6f5c0'])}"/>${put.svg}`,
      };
    },
  },
  outline: {
    kinds: ['en', 'de', 'zh'],
    sizes: [0.05, 0.08],
    draw: (random, text, size) => {
      const put = words(
        text,
        corner(random, text, size * 1000),
        size * 1000,
        0,
        `font-family="${SANS}" font-weight="bold" fill="#fff" stroke="${random.pick(STRONG)}" stroke-width="${size * 60}"`,
      );
      return { angle: 0, contrast: 0.9, boxes: [put.box], svg: put.svg };
    },
  },
  tiles: {
    kinds: ['sample'],
    sizes: [0.03, 0.045],
    draw: (random, text, size) => {
      const height = size * 1000;
      const angle = random.pick([-30, -45, 25, -20]);
      const boxes: Overlay['boxes'] = [];
      let svg = '';
      const pitch = widthOf(text) * height + height * 2.5;
      for (let y = 90; y < 1000; y += pitch * 0.75) {
        for (let x = 120; x < 960; x += pitch) {
          const put = words(
            text,
            [x, y],
            height,
            angle,
            `font-family="${SANS}" fill="#000" fill-opacity="0.28"`,
          );
          svg += put.svg;
          boxes.push(put.box);
        }
      }
      return { angle, contrast: 0.28, boxes, svg };
    },
  },
  watermark: {
    kinds: ['sample', 'web', 'zh'],
    sizes: [0.06, 0.09],
    draw: (random, text, size) => {
      const angle = random.pick([-30, -45, 30, -15, 0]);
      const height = Math.min(size * 1000, 900 / widthOf(text));
      const put = words(
        text,
        [500, 500],
        height,
        angle,
        `font-family="${SANS}" font-weight="bold" fill="#000" fill-opacity="0.28"`,
      );
      return { angle, contrast: 0.28, boxes: [put.box], svg: put.svg };
    },
  },
  faint: {
    kinds: ['en', 'web', 'zh'],
    sizes: [0.03, 0.05],
    draw: (random, text, size) => {
      const level = random.pick([0.15, 0.2, 0.28]);
      const put = words(
        text,
        corner(random, text, size * 1000),
        size * 1000,
        0,
        `font-family="${SANS}" fill="${hex(255 * (1 - level))}"`,
      );
      return { angle: 0, contrast: level, boxes: [put.box], svg: put.svg };
    },
  },
  vertical: {
    kinds: ['en', 'web', 'measure'],
    sizes: [0.03, 0.05],
    draw: (random, text, size) => {
      const height = size * 1000;
      const angle = random.chance(0.5) ? 90 : -90;
      const x = random.chance(0.5) ? height + 12 : 988 - height;
      const put = words(
        text,
        [x, 500],
        height,
        angle,
        `font-family="${random.pick(FONTS)}" fill="${random.pick(STRONG)}"`,
      );
      return { angle, contrast: 1, boxes: [put.box], svg: put.svg };
    },
  },
  stacked: {
    kinds: ['zh', 'ja'],
    sizes: [0.03, 0.05],
    draw: (random, text, size) => {
      const height = size * 1000;
      const x = random.chance(0.5) ? height + 20 : 980 - height;
      const letters = [...text];
      const put = letters.map((letter, index) =>
        words(
          letter,
          [x, 200 + index * height * 1.5],
          height,
          0,
          `font-family="${CJK}" font-weight="bold" fill="${random.pick(STRONG)}"`,
        ),
      );
      return {
        angle: 0,
        contrast: 1,
        boxes: [[x - height, 200 - height, height * 2, letters.length * height * 1.5]],
        svg: put.map(({ svg }) => svg).join(''),
      };
    },
  },
  callout: {
    kinds: ['measure'],
    sizes: [0.025, 0.03],
    draw: (random, text, size) => {
      const height = size * 1000;
      const put = words(
        text,
        [500, 960],
        height,
        0,
        `font-family="${random.pick(FONTS)}" fill="#222"`,
      );
      const half = (widthOf(text) * height) / 2 + 20;
      return {
        angle: 0,
        contrast: 1,
        boxes: [put.box],
        svg: `<path d="M120 960 H${500 - half} M${500 + half} 960 H880 M120 940 V980 M880 940 V980" stroke="#222" stroke-width="3"/>${put.svg}`,
      };
    },
  },
  slanted: {
    kinds: ['en', 'price', 'de', 'zh'],
    sizes: [0.03, 0.05],
    draw: (random, text, size) => {
      const height = size * 1000;
      const angle = random.pick([-30, -15, -10, 10, 15, 30]);
      const half = (widthOf(text) * height) / 2 + 20;
      const put = words(
        text,
        [random.chance(0.5) ? half : 1000 - half, random.chance(0.5) ? 140 : 860],
        height,
        angle,
        `font-family="${random.pick(FONTS)}" font-weight="bold" fill="${random.pick(STRONG)}"`,
      );
      return { angle, contrast: 1, boxes: [put.box], svg: put.svg };
    },
  },
  wordmark: {
    kinds: ['logo'],
    sizes: [0.035, 0.06],
    draw: (random, text, size) => {
      const height = size * 1000;
      const [x, y] = corner(random, text, height);
      const put = words(
        text,
        [x, y],
        height,
        0,
        `font-family="${random.pick([SERIF, SANS])}" font-style="italic" letter-spacing="${height * 0.12}" fill="${random.pick(STRONG)}"`,
      );
      return { angle: 0, contrast: 1, boxes: [put.box], svg: put.svg };
    },
  },
  bar: {
    kinds: ['en', 'zh', 'web', 'es'],
    sizes: [0.025, 0.035],
    draw: (random, text, size) => {
      const height = size * 1000;
      const put = words(text, [500, 960], height, 0, `font-family="${SANS}" fill="#fff"`);
      return {
        angle: 0,
        contrast: 0.8,
        boxes: [put.box],
        svg: `<rect x="0" y="920" width="1000" height="80" fill="${random.pick(STRONG)}"/>${put.svg}`,
      };
    },
  },
  huge: {
    kinds: ['en', 'zh', 'price'],
    sizes: [0.1, 0.16],
    draw: (random, text, size) => {
      const height = Math.min(size * 1000, 900 / widthOf(text));
      const put = words(
        text,
        corner(random, text, height),
        height,
        random.pick([0, 0, -8]),
        `font-family="${SANS}" font-weight="bold" fill="${random.pick(STRONG)}"`,
      );
      return { angle: 0, contrast: 1, boxes: [put.box], svg: put.svg };
    },
  },
  burst: {
    kinds: ['price', 'de', 'zh'],
    sizes: [0.025, 0.035],
    draw: (random, text, size) => {
      const height = size * 1000;
      const radius = Math.max(70, widthOf(text) * height * 0.62 + 20);
      const [x, y] = [
        random.chance(0.5) ? radius : 1000 - radius,
        random.chance(0.5) ? radius : 1000 - radius,
      ];
      const points = Array.from({ length: 32 }, (_, index) => {
        const far = index % 2 ? radius : radius * 0.84;
        return `${x + far * Math.cos((index * Math.PI) / 16)},${y + far * Math.sin((index * Math.PI) / 16)}`;
      });
      const put = words(
        text,
        [x, y],
        height,
        -12,
        `font-family="${SANS}" font-weight="bold" fill="${random.pick(['#fff', '#ffe14d'])}"`,
      );
      return {
        angle: -12,
        contrast: 0.7,
        boxes: [put.box],
        svg: `<polygon points="${points.join(' ')}" fill="${random.pick(STRONG)}"/>${put.svg}`,
      };
    },
  },
  pale: {
    kinds: ['en', 'zh', 'measure'],
    sizes: [0.03, 0.05],
    draw: (random, text, size) => {
      const put = words(
        text,
        corner(random, text, size * 1000),
        size * 1000,
        0,
        `font-family="${SANS}" fill="${random.pick(['#ffd23f', '#9fd8a4', '#ffb6c1', '#a8d4ff'])}"`,
      );
      return { angle: 0, contrast: 0.25, boxes: [put.box], svg: put.svg };
    },
  },
  edge: {
    kinds: ['en', 'zh', 'fr', 'ru'],
    sizes: [0.03, 0.045],
    draw: (random, text, size) => {
      const height = size * 1000;
      const half = (widthOf(text) * height) / 2 + 10;
      const put = words(
        text,
        [random.chance(0.5) ? half : 1000 - half, 300 + random.below(400)],
        height,
        0,
        `font-family="${random.pick(FONTS)}" font-weight="bold" fill="${random.pick(STRONG)}" stroke="#fff" stroke-width="${height / 5}" paint-order="stroke"`,
      );
      return { angle: 0, contrast: 0.9, boxes: [put.box], svg: put.svg };
    },
  },
  tiny: {
    kinds: ['en', 'web', 'zh'],
    sizes: [0.012, 0.016, 0.02],
    draw: (random, text, size) => {
      const put = words(
        text,
        corner(random, text, size * 1000),
        size * 1000,
        0,
        `font-family="${random.pick([SANS, CJK])}" fill="#222"`,
      );
      return { angle: 0, contrast: 1, boxes: [put.box], svg: put.svg };
    },
  },
};

export function overlay(style: string, random: Random, only?: readonly string[]): Overlay {
  const made = STYLES[style];
  if (!made) throw new Error(`no style ${style}`);
  const kinds = made.kinds.filter((kind) => !only || only.includes(kind));
  const kind = random.pick(kinds.length > 0 ? kinds : made.kinds);
  const text = random.pick(WORDS[kind] ?? []);
  const size = random.pick(made.sizes);
  return { style: `${style}/${kind}`, text, size, ...made.draw(random, text, size) };
}

import type { Listing } from '@/lib/listing/listing';
import { STORE_CODES } from '@/lib/listing/stores';
import type { Random } from '../bench/support/random';
import { listingsFor, TEXT_LANGUAGES } from '../bench/texts/listings';

const PRODUCT_TYPES = ['TOWEL', 'SHIRT', 'media:book', 'ABIS_BOOK', 'HEADPHONES', 'nonsense', ''];
const ROLES = ['standalone', 'parent', 'child'] as const;
/** What breaks scanners: halves of pairs, NUL, joiners, marks, signs that grow when their case or form changes. */
const NASTY = [
  '\u0000',
  '\ud800',
  '\udc00',
  '\u200d',
  '\ufe0f',
  '\u0301',
  '\u00ad',
  '\u202e',
  'ﬁ',
  'ß',
  'İ',
  'ı',
  '\u1e9e',
  '👨‍👩‍👧',
  '🏳️‍🌈',
  '1️⃣',
  '🇩🇪',
  'ｆｒｅｅ',
  'ﾊﾞ',
  'が',
  '가',
  '각',
  'क्षि',
  '％',
  '！',
  '\u3000',
  '\u2028',
  '\r\n',
  '<',
  '&amp;',
  '$',
  'f-r-e-e',
  'fr\u200bee',
  'ﷺ',
  '\u{e0001}',
  '𝐛𝐞𝐬𝐭',
];

/** A listing of words and worse, for any store, product type and role. */
export function wildListing(random: Random): Listing {
  const [base] = listingsFor(random.pick(TEXT_LANGUAGES), 1, random.below(2 ** 31));
  const listing: Listing = {
    title: spoilt(base?.title ?? '', random),
    ...(random.chance(0.6) ? { highlights: spoilt(base?.highlights ?? 'soft, warm', random) } : {}),
    ...(random.chance(0.9) ? { marketplace: random.pick(STORE_CODES) } : {}),
    ...(random.chance(0.7)
      ? { brand: random.chance(0.8) ? (base?.brand ?? '') : spoilt('Brand', random) }
      : {}),
    ...(random.chance(0.6) ? { productType: random.pick(PRODUCT_TYPES) } : {}),
    ...(random.chance(0.4) ? { role: random.pick(ROLES) } : {}),
    ...(random.chance(0.2) ? { merchant: 'Towel House' } : {}),
  };
  return listing;
}

/** A day of the rules: before, on and after the days on which they changed. */
export function anyDay(random: Random): string {
  return random.pick([
    '2024-06-01',
    '2025-01-20',
    '2025-01-21',
    '2026-07-26',
    '2026-07-27',
    '2026-11-21',
  ]);
}

function spoilt(text: string, random: Random): string {
  let result = random.chance(0.1) ? '' : text;
  for (let times = random.below(6); times > 0; times -= 1) {
    const at = random.below(result.length + 1);
    const kind = random.below(5);
    if (kind === 0) result = result.slice(0, at) + random.pick(NASTY) + result.slice(at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at + 1 + random.below(8));
    else if (kind === 2) result += ` ${result.slice(at, at + 12)}`;
    else if (kind === 3) result = result.slice(0, at) + result.slice(at).toUpperCase();
    else
      result = result.slice(0, at) + String.fromCharCode(random.below(0x10000)) + result.slice(at);
  }
  return result;
}

/** Texts that bring slow scanners to their knees, by name; each is cut to exactly `length` UTF-16 units. */
export function adversarialTexts(length: number): ReadonlyMap<string, string> {
  const filled = (piece: string): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return new Map([
    ['one letter', filled('a')],
    ['capitals', filled('A')],
    ['letters and zero-width spaces', filled('f\u200br\u200be\u200be\u200b')],
    ['letters and soft hyphens', filled('a\u00ad')],
    ['emoji', filled('🎁')],
    ['joined emoji', filled('👨‍👩‍👧‍👦')],
    ['one endless joined emoji', filled('👨\u200d')],
    ['flags', filled('🇩🇪')],
    ['letters and hyphens', filled('a-')],
    ['words and hyphens', filled('free-')],
    ['combining marks', filled('\u0301')],
    ['letter and combining marks', filled('e\u0301\u0323\u0302')],
    ['brackets', filled('(')],
    ['nested brackets', filled('([{<')],
    ['angle brackets', filled('<a ')],
    ['tags that never close', filled('<b')],
    ['ampersands', filled('&amp')],
    ['blanks', filled(' ')],
    ['no-break spaces', filled('\u00a0')],
    ['exclamation marks', filled('!')],
    ['stars', filled('★ ')],
    ['commas', filled(',')],
    ['digits', filled('1')],
    ['prices', filled('$1.99 ')],
    ['dots', filled('www.a.')],
    ['at signs', filled('a@a.')],
    ['apostrophes', filled("men's ")],
    ['the same word', filled('best seller ')],
    ['half a phrase over and over', filled('buy one get one buy one get ')],
    ['lone surrogates', filled('\ud800')],
    ['NUL', filled('\u0000')],
    ['half-width kana', filled('ﾊﾞ')],
    ['Chinese', filled('标题')],
    ['Japanese', filled('送料無料タオル')],
    ['Korean jamo', filled('\u1100\u1161\u11a8')],
    ['full-width letters', filled('ｆｒｅｅ')],
    ['right-to-left marks', filled('\u202e\u200f')],
    ['ligatures', filled('ﬁﷺ')],
  ]);
}

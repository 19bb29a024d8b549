import type { Listing } from '@/lib/listing/listing';
import { isStore } from '@/lib/listing/stores';
import { type Random, randomFrom } from '../support/random';

interface Vocabulary {
  language: string;
  store: string;
  join: string;
  space: string;
  brands: string[];
  kinds: { family: string; nouns: string[]; adjectives: string[]; features: string[] }[];
  colors: string[];
  sizes: string[];
  slips: string[];
  /** What bullets begin with. */
  headers: string[];
  /** Sentences with `{noun}`, `{adjective}`, `{feature}`, `{color}` and `{size}` to be filled. */
  sentences: string[];
  keywords: string[];
  /** What stands between two sentences. */
  stop: string;
}

const FILES = import.meta.glob<Vocabulary>('./*.json', { eager: true, import: 'default' });
const VOCABULARIES = new Map(Object.values(FILES).map((words) => [words.language, words]));

export const TEXT_LANGUAGES: readonly string[] = [...VOCABULARIES.keys()];

/** Shares of listings: with highlights beside the title, with one of the usual slips, with a title of the old length. */
const WITH_HIGHLIGHTS = 0.4;
const WITH_SLIP = 0.4;
const SLIP_IN_PROSE = 0.05;
const LONG = 0.35;
/** Lengths of a whole listing, in characters: some 4,700 with five bullets, description and search terms. */
const BULLET = 430;
const DESCRIPTION = 1_900;
const SEARCH_TERMS = 235;

/**
 * `count` listings with realistic titles of one language; no title comes twice, and the same seed gives
 * the same ones. Peers remember texts they have seen: take another seed for each round.
 */
export function listingsFor(language: string, count: number, seed: number): Listing[] {
  const words = VOCABULARIES.get(language);
  if (words === undefined) throw new Error(`no texts in "${language}"`);
  const random = randomFrom(seed);
  const byTitle = new Map<string, Listing>();
  while (byTitle.size < count) {
    const listing = listingFrom(words, random);
    byTitle.set(listing.title ?? '', listing);
  }
  return [...byTitle.values()];
}

/**
 * `count` whole listings: title, highlights, five bullets, description and search terms, some 4,700 characters in
 * Latin script. No two texts are alike; the same seed gives the same ones.
 */
export function wholeListingsFor(language: string, count: number, seed: number): Listing[] {
  const words = VOCABULARIES.get(language);
  if (words === undefined) throw new Error(`no texts in "${language}"`);
  const random = randomFrom(seed + 77_000);
  // A character of Japanese says what three of a Latin script say.
  const scale = language === 'ja' ? 1 / 3 : 1;
  return listingsFor(language, count, seed).map((listing) => {
    const kind = words.kinds.find(({ family }) => family === listing.productType) ?? words.kinds[0];
    if (kind === undefined) throw new Error(`no kinds in "${language}"`);
    const prose = (length: number): string => proseFrom(kind, words, random, length * scale);
    return {
      ...listing,
      highlights: listing.highlights ?? highlightsFrom(kind.features, words, random),
      bullets: Array.from({ length: 5 }, () => `${random.pick(words.headers)}: ${prose(BULLET)}`),
      description: prose(DESCRIPTION),
      searchTerms: keywordsFrom(words, random, SEARCH_TERMS * scale),
    };
  });
}

/** Sentences up to `length` characters, now and then with a slip. */
function proseFrom(
  kind: Vocabulary['kinds'][number],
  { sentences, slips, colors, sizes, stop }: Vocabulary,
  random: Random,
  length: number,
): string {
  const fill = (sentence: string): string =>
    sentence
      .replaceAll('{noun}', () => random.pick(kind.nouns))
      .replaceAll('{adjective}', () => random.pick(kind.adjectives))
      .replaceAll('{feature}', () => random.pick(kind.features))
      .replaceAll('{color}', () => random.pick(colors))
      .replaceAll('{size}', () => random.pick(sizes));
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const part = random.chance(SLIP_IN_PROSE) ? random.pick(slips) : fill(random.pick(sentences));
    // A number, as in real texts, keeps sentences from being seen twice.
    parts.push(random.chance(0.5) ? `${part} (${100 + random.below(9_900)})` : part);
    size += part.length + stop.length;
  }
  return parts.join(stop);
}

/** Words in any order, none of them twice. */
function keywordsFrom({ keywords }: Vocabulary, random: Random, length: number): string {
  const left = [...keywords];
  let terms = '';
  while (left.length > 0 && terms.length < length) {
    const [word = ''] = left.splice(random.below(left.length), 1);
    terms += terms === '' ? word : ` ${word}`;
  }
  return terms;
}

function listingFrom(words: Vocabulary, random: Random): Listing {
  const { brands, kinds, colors, sizes, slips, join, space } = words;
  const kind = random.pick(kinds);
  const brand = random.pick(brands);
  const features = Array.from(
    { length: random.chance(LONG) ? 4 + random.below(4) : random.below(3) },
    () => random.pick(kind.features),
  );
  const head = [brand, random.pick(kind.adjectives), random.pick(kind.nouns)].join(space);
  const parts = [head, ...features, random.pick(colors), random.pick(sizes)];
  if (random.chance(WITH_SLIP)) parts.splice(1 + random.below(parts.length), 0, random.pick(slips));
  // A model number, as on real titles, keeps the number of different ones without end.
  if (random.chance(0.6))
    parts.push(`${random.pick(['ZX', 'HL', 'Q', 'TR'])}-${100 + random.below(9_900)}`);
  return {
    ...(isStore(words.store) ? { marketplace: words.store } : {}),
    productType: kind.family,
    brand,
    title: parts.join(join),
    ...(random.chance(WITH_HIGHLIGHTS)
      ? { highlights: highlightsFrom(kind.features, words, random) }
      : {}),
  };
}

function highlightsFrom(
  features: readonly string[],
  { join, sizes, slips }: Vocabulary,
  random: Random,
): string {
  const phrases = Array.from({ length: 2 + random.below(4) }, () => random.pick(features));
  if (random.chance(WITH_SLIP / 2)) phrases.push(random.pick(slips));
  return [...phrases, random.pick(sizes)].join(join);
}

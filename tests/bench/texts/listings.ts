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
}

const FILES = import.meta.glob<Vocabulary>('./*.json', { eager: true, import: 'default' });
const VOCABULARIES = new Map(Object.values(FILES).map((words) => [words.language, words]));

export const TEXT_LANGUAGES: readonly string[] = [...VOCABULARIES.keys()];

/** Shares of listings: with highlights beside the title, with one of the usual slips, with a title of the old length. */
const WITH_HIGHLIGHTS = 0.4;
const WITH_SLIP = 0.4;
const LONG = 0.35;

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

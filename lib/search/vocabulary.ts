/**
 * The words of all texts that are searched, each once. Thousands of texts are written in a few thousand words: looking
 * through these takes a tenth of the time that looking through the texts takes.
 */
const words: string[] = [];
const placeOf = new Map<string, number>();

/** The words of a text, as places in the vocabulary; what has no spaces, as in Chinese, is one long word. */
export function placesOf(text: string): Uint32Array {
  const places = new Set<number>();
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue;
    let place = placeOf.get(word);
    if (place === undefined) {
      place = words.length;
      words.push(word);
      placeOf.set(word, place);
    }
    places.add(place);
  }
  return Uint32Array.from(places);
}

/** For each place in the vocabulary 1 where the word there holds `part`, which has no white space. */
export function wordsHolding(part: string): Uint8Array {
  const holds = new Uint8Array(words.length);
  for (let place = 0; place < words.length; place += 1)
    if (words[place]?.includes(part)) holds[place] = 1;
  return holds;
}

/** True when one of these words is among those that `wordsHolding` found. */
export function anyOf(places: Uint32Array, holds: Uint8Array): boolean {
  for (const place of places) if (holds[place] === 1) return true;
  return false;
}

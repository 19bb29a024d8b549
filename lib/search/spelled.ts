/** The readings of one character, in lower-case letters; of a letter itself. */
export type Readings = (character: string) => readonly string[];

/** A Chinese word with the readings of its characters. */
export type Spelled = readonly (readonly string[])[];

/** Looks up a word once, so that every key typed only compares letters. */
export function spell(word: string, readings: Readings): Spelled {
  return Array.from(word, (character) => readings(character));
}

/**
 * True when `typed` is pinyin of neighbouring characters of the word, each by its beginning at least: `tuikuan`,
 * `tuik` and `tk` are all 退款.
 */
export function soundsLike(word: Spelled, typed: string): boolean {
  for (let start = 0; start < word.length; start += 1)
    if (follows(word, start, typed, 0)) return true;
  return false;
}

/** True when what is typed from `at` on are beginnings of the characters from `place` on, one after the other. */
function follows(word: Spelled, place: number, typed: string, at: number): boolean {
  if (at === typed.length) return true;
  const readings = word[place];
  if (readings === undefined) return false;
  for (const reading of readings) {
    let shared = 0;
    while (shared < reading.length && typed[at + shared] === reading[shared]) shared += 1;
    for (let taken = shared; taken > 0; taken -= 1)
      if (follows(word, place + 1, typed, at + taken)) return true;
  }
  return false;
}

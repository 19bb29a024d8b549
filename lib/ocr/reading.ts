/** What the recogniser read in one line. */
export interface Reading {
  text: string;
  /** Mean of the certainties of its letters, 0 to 1; 0 where nothing was read. */
  confidence: number;
}

/**
 * Reads the recogniser's answer: at each step the likeliest letter; the same letter at steps in a row is one letter,
 * unless the blank stands between. `data` holds `steps` rows of certainties: the blank, the letters, a space.
 */
export function readingOf(data: Float32Array, steps: number, letters: readonly string[]): Reading {
  const classes = Math.floor(data.length / Math.max(1, steps));
  let [text, sum, count, last] = ['', 0, 0, 0];
  for (let step = 0; step < steps; step += 1) {
    let [best, certainty] = [0, -1];
    for (let at = 0; at < classes; at += 1) {
      const value = data[step * classes + at] ?? 0;
      if (value > certainty) [best, certainty] = [at, value];
    }
    if (best !== 0 && best !== last) {
      text += letters[best - 1] ?? ' ';
      sum += certainty;
      count += 1;
    }
    last = best;
  }
  return { text: text.trim(), confidence: count === 0 ? 0 : sum / count };
}

/** The letters of a dictionary file: one a line. What comes after the last is the space. */
export function lettersOf(file: ArrayBuffer): string[] {
  return new TextDecoder()
    .decode(file)
    .split('\n')
    .map((line) => line.replace('\r', ''))
    .filter((line) => line !== '');
}

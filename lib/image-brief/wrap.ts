/** A run that is kept on one line: a word with its punctuation, or one sign of a script that breaks anywhere. */
const RUN =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef][，。、；：？！）》”’]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]+/gu;

/**
 * Breaks a text into lines.
 * @param widthOf width of a piece of text, in the unit of `width`
 */
export function wrap(said: string, width: number, widthOf: (piece: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    lines.push(line.trimEnd());
    line = '';
  };
  for (const run of said.match(RUN) ?? []) {
    if (line !== '' && widthOf(line + run.trimEnd()) > width) end();
    if (line === '' && run.trim() === '') continue;
    if (widthOf(run) <= width) {
      line += run;
      continue;
    }
    // Longer than a line by itself, such as a file name: broken wherever it must be.
    for (const sign of run) {
      if (line !== '' && widthOf(line + sign) > width) end();
      line += sign;
    }
  }
  if (line.trim() !== '' || lines.length === 0) end();
  return lines;
}

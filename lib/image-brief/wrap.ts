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
  let used = 0;
  const end = (): void => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  const put = (piece: string): void => {
    line += piece;
    used += widthOf(piece);
  };
  for (const run of said.match(RUN) ?? []) {
    const wide = widthOf(run.trimEnd());
    if (line !== '' && used + wide > width) end();
    if (line === '' && run.trim() === '') continue;
    if (wide <= width) {
      put(run);
      continue;
    }
    // Longer than a line by itself, such as a file name: broken wherever it must be.
    for (const sign of run) {
      if (line !== '' && used + widthOf(sign) > width) end();
      put(sign);
    }
  }
  if (line.trim() !== '' || lines.length === 0) end();
  return lines;
}

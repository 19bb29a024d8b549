/** Readings of Chinese characters without tones: `长` → `chang`, `zhang`. A character that is not there is itself. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Turns characters by syllable (`chang` → `长常…`) into readings by character. */
export function readingsOf(bySyllable: Readonly<Record<string, string>>): Readings {
  const readings = new Map<string, string[]>();
  for (const [syllable, signs] of Object.entries(bySyllable)) {
    for (const sign of signs) readings.set(sign, [...(readings.get(sign) ?? []), syllable]);
  }
  return readings;
}

/** Typed letters are the pinyin of the whole text, of its beginning, or of something inside it. */
export type PinyinFit = 'whole' | 'start' | 'inside';

/**
 * Whether lower-case letters are pinyin of `text`: of each character in a row the whole reading, its beginning or its
 * initial, mixed as one types (`tuikuan`, `tuik`, `tk` are all 退款). Undefined when they are not.
 */
export function pinyinFit(text: string, typed: string, readings: Readings): PinyinFit | undefined {
  const signs = [...text.toLowerCase()];
  let best: PinyinFit | undefined;
  for (let from = 0; from < signs.length; from += 1) {
    const end = furthest(signs, from, typed, readings);
    if (end === undefined) continue;
    if (from === 0) return end === signs.length ? 'whole' : 'start';
    best = 'inside';
  }
  return best;
}

/** How far from `from` on the letters reach; undefined when they lead nowhere. The longest way counts. */
function furthest(
  signs: readonly string[],
  from: number,
  rest: string,
  readings: Readings,
): number | undefined {
  if (rest === '') return from;
  const sign = signs[from];
  if (sign === undefined) return undefined;
  let best: number | undefined;
  for (const reading of readings.get(sign) ?? [sign]) {
    for (let take = 1; take <= reading.length && rest[take - 1] === reading[take - 1]; take += 1) {
      const end = furthest(signs, from + 1, rest.slice(take), readings);
      if (end !== undefined && (best === undefined || end > best)) best = end;
    }
  }
  return best;
}

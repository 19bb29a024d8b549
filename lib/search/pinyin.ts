import { pinyin } from 'pinyin-pro';

/*
 * Loaded on demand only (`components/search/use-pinyin.ts`): the readings of all characters weigh more than the
 * rest of a panel.
 */

/** Looked up once a character: names of thousands of things are written with a few hundred. */
const known = new Map<string, readonly string[]>();

/** All readings of one character in lower-case letters without tones; 绿 is `lv` and `lu`, as people type it. */
export function readingsOf(character: string): readonly string[] {
  let readings = known.get(character);
  if (readings === undefined) {
    const found = pinyin(character, { toneType: 'none', type: 'array', multiple: true });
    const typed = found.flatMap((one) =>
      one.includes('ü') ? [one.replaceAll('ü', 'v'), one.replaceAll('ü', 'u')] : one,
    );
    readings = [...new Set(typed)];
    known.set(character, readings);
  }
  return readings;
}

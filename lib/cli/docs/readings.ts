import { pinyin } from 'pinyin-pro';

/** The file that is written. */
export const READINGS_FILE = 'lib/replies/data/syllables.json';

/** First and last row, first and last cell of the table of Chinese characters in GB 2312. */
const ROWS = [0xb0, 0xf7] as const;
const CELLS = [0xa1, 0xfe] as const;
const HAN = /^\p{Script=Han}$/u;

/**
 * The 6,763 characters of GB 2312 by each of their readings without tones (`ü` is typed as `v`), as JSON. The readings
 * of all characters there are weigh three hundred times as much.
 */
export function readingsPage(): string {
  const bySyllable = new Map<string, string>();
  for (const sign of characters()) {
    const readings = pinyin(sign, { toneType: 'none', multiple: true, type: 'array', v: true });
    for (const reading of new Set(readings))
      bySyllable.set(reading, (bySyllable.get(reading) ?? '') + sign);
  }
  const inOrder = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`;
}

function* characters(): Generator<string> {
  const decoder = new TextDecoder('gb2312');
  for (let row = ROWS[0]; row <= ROWS[1]; row += 1) {
    for (let cell = CELLS[0]; cell <= CELLS[1]; cell += 1) {
      const sign = decoder.decode(new Uint8Array([row, cell]));
      if (HAN.test(sign)) yield sign;
    }
  }
}

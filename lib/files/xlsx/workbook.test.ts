import fc from 'fast-check';
import { streamXlsxRows, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { Workbook } from './workbook';

const MUCH = 100_000_000;
const limits = (held: number) => ({ sheet: MUCH, strings: MUCH, other: MUCH, held });

async function cellsOf(bytes: Uint8Array, held: number, last?: number): Promise<string[][]> {
  const opened = await Workbook.open(bytes, limits(held));
  const [sheet] = opened.sheets;
  const all: string[][] = [];
  if (sheet !== undefined)
    for await (const { cells } of opened.rows(sheet, last)) all.push(trimmed(cells));
  return all;
}

/** The same by another reader. */
async function othersCells(bytes: Uint8Array): Promise<string[][]> {
  const all: string[][] = [];
  for await (const { values } of streamXlsxRows(bytes))
    all.push(trimmed(values.map((value) => String(value ?? ''))));
  return all;
}

function trimmed(cells: readonly string[]): string[] {
  const filled = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, filled + 1);
}

describe('the rows of a workbook', () => {
  it('are what another library writes and reads, shared texts held or read in step', async () => {
    const word = fc.constantFrom('a', 'b', '标题', ' x ', '<&>"', '=1', 'two\nlines', '_x0041_');
    const cell = fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 8 }));
    const row = fc.array(cell, { minLength: 1, maxLength: 5 });
    const table = fc.array(row, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, isShared) => {
        const stringMode = isShared ? 'shared' : 'inline';
        const bytes = await writeXlsx({ sheets: [{ name: 'A', rows }], stringMode });
        const expected = await othersCells(bytes);
        expect(await cellsOf(bytes, MUCH)).toEqual(expected);
        expect(await cellsOf(bytes, 0)).toEqual(expected);
        expect(await cellsOf(bytes, 0, 3)).toEqual(await cellsOf(bytes, MUCH, 3));
      }),
      { numRuns: 40 },
    );
  });
});

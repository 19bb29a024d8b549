import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/text/edits';
import { checkField, compile } from '../engine/engine';
import { TEST_DAY } from '../testing/check';

const compiled = compile({ store: 'US', on: TEST_DAY });

function found(text: string, formLimit: number) {
  const ref = { field: 'bullets', index: 0 } as const;
  const { findings } = checkField(compiled, ref, text, { bullets: [text] }, { formLimit });
  return findings.filter(({ rule }) => rule === 'bullet-length');
}

function lines(text: string, formLimit: number): string[] {
  return found(text, formLimit).map(
    ({ code, start, end, severity, message }) => `${message || code} ${start}-${end} ${severity}`,
  );
}

describe('the form’s own limit of a bullet', () => {
  const words = `Insulated: ${'keeps its heat; '.repeat(40)}`;

  it.each([
    [words.slice(0, 200), 200, []],
    [words.slice(0, 201), 200, ['B-LEN-FIELD 200-201 error']],
    [words.slice(0, 300), 700, ['B-LEN 255-300 warning']],
    [words.slice(0, 600), 700, ['B-LEN 255-600 warning']],
    [words.slice(0, 520), 500, ['B-LEN 255-520 warning', 'B-LEN-FIELD 500-520 error']],
    [`Soft \u{20bb7} and so on`, 16, ['B-LEN-FIELD.units 16-17 warning']],
    [`${words.slice(0, 99)}      `, 100, []],
  ])('%s at %i', (text, limit, expected) => {
    expect(lines(text, limit)).toEqual(expected);
  });

  it('cuts at a word, within the limit', () => {
    const text = words.slice(0, 230);
    const [fix] = found(text, 200)[0]?.fixes ?? [];
    const cut = applyEdits(text, fix?.edits ?? []);
    expect(cut.length).toBeLessThanOrEqual(200);
    expect(text.startsWith(cut)).toBe(true);
    expect(/[\s;]$/.test(cut)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldName } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import { checkField, compile } from '@/lib/rules/engine/engine';
import { TEST_DAY } from '@/lib/rules/testing/check';
import { applyEdits } from '@/lib/text/edits';
import type { Finding } from '../../define';

/** Codes under which slips of the desk are reported. */
const SLIPS = new Set(['Z-HYGIENE', 'T-WS', 'T-JP-WIDTH']);
const FIELDS: readonly FieldName[] = [
  'title',
  'highlights',
  'bullets',
  'description',
  'searchTerms',
  'brand',
  'aplus',
];

function slipsIn(text: string, field: FieldName, store: Store): Finding[] {
  const compiled = compile({ store, on: TEST_DAY });
  const listing = field === 'bullets' ? { bullets: [text] } : { [field]: text };
  const { findings, failed } = checkField(compiled, { field, index: 0 }, text, listing);
  expect(failed).toEqual([]);
  return findings.filter(({ code }) => SLIPS.has(code));
}

const piece = fc.constantFrom(
  ...['Soft', 'cotton', 'towel', '27', '6', '，', '。', '：', '（', '）', '【', '】', '《', '》'],
  ...['！', '～', '５００', 'ｍｌ', '\u3000', '\u00a0', '\u200b', '\u00ad', '\u202e', '\t', ' '],
  ...['——', '……', 'cоtton', '𝐁𝐨𝐥𝐝', '\uf0b7', 'fÃ¼r', 'Womenâ€™s', '27”', '“', '”', '、'],
);
const texts = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '));
const joined = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

describe('one key', () => {
  it('cleans a field of everything that has a certain repair', () => {
    fc.assert(
      fc.property(fc.oneof(texts, joined), fc.constantFrom(...FIELDS), (text, field) => {
        const slips = slipsIn(text, field, 'US');
        const first = slips.find(({ fixes }) => fixes[0]?.label === 'tidyAll');
        if (first === undefined) return;
        const after = applyEdits(text, first.fixes[0]?.edits ?? []);
        expect(after).not.toBe(text);
        const left = slipsIn(after, field, 'US').filter(({ fixes }) => fixes.length > 0);
        expect(left.length, `${text} → ${after}`).toBeLessThanOrEqual(
          Math.max(0, slips.length - 2),
        );
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it('cleans at once what a Chinese desk leaves in one bullet', () => {
    const text = '【Premium Cotton】Soft，quick\u00a0dry（５００ｇ/m²）；fÃ¼r\u200b Bad';
    const [first] = slipsIn(text, 'bullets', 'US')[0]?.fixes ?? [];
    expect(first?.label).toBe('tidyAll');
    expect(applyEdits(text, first?.edits ?? [])).toBe(
      'Premium Cotton: Soft, quick dry (500g/m²); für Bad',
    );
  });

  it('is offered by the rules of titles too', () => {
    const text = 'Acme  Tоwel，Blue\u00a0XL';
    const compiled = compile({ store: 'US', on: TEST_DAY });
    const { findings } = checkField(compiled, { field: 'title', index: 0 }, text, { title: text });
    const offers = findings.filter(({ fixes }) => fixes[0]?.label === 'tidyAll');
    expect(offers.map(({ code }) => code)).toEqual(['T-WS', 'T-LANG', 'Z-HYGIENE', 'T-WS']);
    for (const { fixes } of offers)
      expect(applyEdits(text, fixes[0]?.edits ?? [])).toBe('Acme Towel, Blue XL');
  });

  it('takes no longer than the text is long', () => {
    const hostile = ['】', '，', '【', '“', '”', 'а', '\u200b\u00a0', 'Ã¼', '５'].map((sign) =>
      sign.repeat(200_000),
    );
    for (const text of hostile) {
      const start = performance.now();
      slipsIn(text, 'description', 'US');
      expect(performance.now() - start, text.slice(0, 2)).toBeLessThan(3_000);
    }
  });
});

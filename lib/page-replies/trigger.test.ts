import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triggerAt } from './trigger';

/** `|` is the caret. */
function at(drawn: string): string | undefined {
  const caret = drawn.indexOf('|');
  const found = triggerAt(drawn.replace('|', ''), caret);
  return found && `${found.start} ${found.query}`;
}

const CARET = fc.nat({ max: 60 });
const text = (alphabet: readonly string[]) =>
  fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((parts) => parts.join(''));

describe('what opens the palette', () => {
  it.each([
    [';tk|', '0 tk'],
    ['；tk|', '0 tk'],
    ['Hello,\n;refund|', '7 refund'],
    ['Hello ;t|', '6 t'],
    ['Hello\u3000；退款|', '6 退款'],
    ['您好；tk|', '2 tk'],
    ['您好。；tk|', '3 tk'],
    ['（;退|', '1 退'],
    ['ありがとう;tk|', '5 tk'],
    ['Hello ;tk| and more', '6 tk'],
    ['；退|你好', '0 退'],
    [';late-2|', '0 late-2'],
    ['red; ;tk|', '5 tk'],
    ['𠮷;tk|', '2 tk'],
  ])('%s', (drawn, wanted) => {
    expect(at(drawn)).toBe(wanted);
  });

  it.each([
    ['red; blue|'],
    ['red;blue|'],
    ['R&amp;D|'],
    ['https://a.example/x;jsessionid|'],
    ['a=1;b|'],
    ['12;tk|'],
    ['Sure ;)|'],
    ['Sure ;-)|'],
    ['Sure ;D|'],
    ['Sure ;p|'],
    ['😀;tk|'],
    [';|'],
    ['；|'],
    ['Hello ; |'],
    [';1tk|'],
    [';;tk|'],
    ['；；tk|'],
    [';t|k'],
    [';tk |'],
    [';tk\n|'],
    ['|;tk'],
    [`;${'a'.repeat(25)}|`],
  ])('never %s', (drawn) => {
    expect(at(drawn)).toBeUndefined();
  });

  it('says nothing but what stands there', () => {
    fc.assert(
      fc.property(
        text([';', '；', 't', 'k', '退', ' ', '\n', '1', '-', ')', 'é', '😀', '𠮷', '，']),
        CARET,
        (value, somewhere) => {
          const caret = somewhere % (value.length + 1);
          const found = triggerAt(value, caret);
          if (!found) return;
          expect(value.slice(found.start, found.start + found.typed.length)).toBe(found.typed);
          expect(found.start + found.typed.length).toBe(caret);
          expect(found.typed.slice(1)).toBe(found.query);
          expect(found.query).toMatch(/^\p{L}/u);
          expect(found.query).not.toMatch(/[\s;；)]/u);
        },
      ),
      { seed: 7, numRuns: 3_000 },
    );
  });

  it('never opens where something other than a blank or CJK text stands before the sign', () => {
    const before = fc.constantFrom(...'aZ9é.,:/?=&#%@)-_+*"\'\u{1F600};；$€');
    fc.assert(
      fc.property(
        text(['a', ' ', '退', '\n', ';']),
        before,
        fc.constantFrom(';', '；'),
        fc.constantFrom('t', 'tk', '退款', 'refund'),
        (head, sign, mark, query) => {
          const value = `${head}${sign}${mark}${query}`;
          expect(triggerAt(value, value.length)).toBeUndefined();
        },
      ),
      { seed: 7, numRuns: 2_000 },
    );
  });

  it('never opens in addresses, numbers and faces', () => {
    const harmless = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(fc.integer(), fc.constantFrom(';', '；'), fc.integer())
        .map((parts) => parts.join('')),
      fc.constantFrom(';)', ';-)', ';(', ';-D', ';D', ';P', ';o)', '&nbsp;', '&quot;ok', ';'),
    );
    fc.assert(
      fc.property(fc.array(harmless, { minLength: 1, maxLength: 4 }), fc.nat(), (parts, at) => {
        const value = parts.join(' ');
        const caret = at % (value.length + 1);
        expect(triggerAt(value, caret)).toBeUndefined();
      }),
      { seed: 7, numRuns: 3_000 },
    );
  });
});

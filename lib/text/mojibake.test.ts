import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './edits';
import { findMojibake } from './mojibake';

function repaired(text: string): string {
  return applyEdits(
    text,
    findMojibake(text).map(({ start, end, repaired }) => ({ start, end, insert: repaired })),
  );
}

/** What a program makes of UTF-8 that it reads as Windows-1252. */
function garbled(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe('mojibake', () => {
  it.each([
    ['Donâ€™t worry', "Don't worry"],
    ['â€œSoftâ€\u009d touch', '"Soft" touch'],
    ['â€œSoftâ€ touch', '"Soft" touch'],
    ['KÃ¼che, GrÃ¶ÃŸe, HÃ¶he', 'Küche, Größe, Höhe'],
    ['CAFÃ‰, GRÃœN, Ã–l, STRAÃŸE', 'CAFÉ, GRÜN, Öl, STRAßE'],
    ['crÃ¨me, Ã\u00a0 la carte', 'crème, à la carte'],
    ['100%Â cotton, 450Â°F, 5Â½', '100% cotton, 450°F, 5½'],
    ['AcmeÂ® Lamp, Dolbyâ„¢', 'Acme® Lamp, Dolby™'],
    ['donâ\u0080\u0099t', "don't"],
    ['donÃ¢â‚¬â„¢t', "don't"],
    ['HÃƒÂ¶he', 'Höhe'],
    ['donâ€t, grillâ€s', "don't, grill's"],
    ['NO TIMEÃ‚ - the', 'NO TIME - the'],
    ['Hot ðŸ”¥ price âœ… yes', 'Hot 🔥 price ✅ yes'],
    ['Cool ðŸ˜ mug', 'Cool  mug'],
    ['ï»¿Soft', 'Soft'],
    ['zajÄ…c, Å‚Ã³dka, Ä±ÅŸÄ±k', 'zając, łódka, ışık'],
    ['ã‚»ãƒ¼ãƒ«', 'セール'],
    ['Ð¿Ñ€Ð¾', 'про'],
  ])('%s → %s', (text, wanted) => {
    expect(repaired(text)).toBe(wanted);
  });

  it.each([
    'Pâte, câble, lâmpada, kâğıt, âge, château',
    'NÃO, IRMÃ, MAÇÃ, LÃ, “IRMÃ”, 100% LÃ…',
    'SMÅ™, “TVÅ”, GRÅ”, 10 Å–20 Å, FÄ®',
    'Le «\u00a0thé\u00a0» et le café\u00a0»',
    'Spaß“, Maß–Set, Fuß”, groß…',
    'Ø 60 cm, Ø±1, × 20',
    'LUNEDÌ”, CITTÀ’, PERCHÉ®, CAFÉ™, CAFÈ»',
    'Ïle, Œuvre, façade – été’s, José’s, São, é…',
    'Crème brûlée “à la carte”',
    'Düsseldorf’s Größe: 5–10 €',
  ])('%s is left alone', (text) => {
    expect(findMojibake(text)).toEqual([]);
  });

  it('tells the place of a run as a whole', () => {
    expect(findMojibake('Soft touch: Donâ€™t')).toEqual([{ start: 15, end: 18, repaired: "'" }]);
  });

  it('restores what was garbled, whatever the word', () => {
    const letters = fc.constantFrom(...'äöüßéèàçñåøłśğışİ™°²½→★✓'.split(''));
    const words = fc
      .array(fc.tuple(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1 }), letters))
      .map((pairs) => pairs.map(([word, letter]) => word + letter).join('x'));
    fc.assert(
      fc.property(words, (text) => {
        expect(repaired(garbled(text))).toBe(text);
      }),
      { seed: 5 },
    );
  });

  it('never throws, and gives runs in order inside the text', () => {
    const unit = fc.constantFrom(...'ÂÃâðŸ€™œ¥”˜ï»¿ãƒ¼a \ud83d\u009d'.split(''));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let done = 0;
        for (const { start, end } of findMojibake(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(text.length);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it.each(['Ã', 'â€', 'Ã¢', 'ðŸ', 'Â ', 'Ãƒ', 'é'])('is linear in a text of %s', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const began = performance.now();
    findMojibake(text);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

import { describe, expect, it } from 'vitest';
import { placeBeside } from './card';

const CARD = { width: 360, height: 200 };
const WINDOW = { innerWidth: 1000, innerHeight: 800 };
const at = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 20 });

describe('where the card stands', () => {
  it('below the words, above them where there is more room, and always inside the window', () => {
    expect(placeBeside(at(100, 100), CARD, WINDOW)).toEqual({ left: 100, top: 128 });
    expect(placeBeside(at(100, 700), CARD, WINDOW)).toEqual({ left: 100, top: 492 });
    expect(placeBeside(at(900, 100), CARD, WINDOW)).toEqual({ left: 632, top: 128 });
    expect(placeBeside(at(-90, 100), CARD, WINDOW)).toEqual({ left: 8, top: 128 });
    expect(placeBeside(at(100, 100), CARD, { innerWidth: 1000, innerHeight: 180 })).toEqual({
      left: 100,
      top: 8,
    });
  });
});

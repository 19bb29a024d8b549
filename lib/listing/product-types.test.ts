import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familiesOf } from './product-types';

const families = (type: string) => [...familiesOf(type)].sort();

describe('familiesOf', () => {
  it.each([
    ['TOWEL', ['home']],
    ['ABIS_BOOK', ['media']],
    ['ABIS_MUSIC', ['media']],
    ['HEADPHONES', ['electronics']],
    ['CELLULAR_PHONE', ['electronics', 'phones']],
    ['CELLULAR_PHONE_CASE', ['phone-accessories']],
    ['media:book', ['media']],
    ['media:music', ['media']],
    ['bedding:blanket', ['bedding']],
    ['apparel', ['apparel']],
    ['baby apparel', ['apparel', 'baby']],
    ['BABY_SHIRT', ['apparel', 'baby']],
    ['printers', ['electronics', 'printers']],
    ['grocery', ['food', 'grocery']],
    ['jouets', ['toys']],
    ['maison', ['home']],
    ['Bekleidung', ['apparel']],
    ['Damenbekleidung', ['apparel']],
    ['健康食品', ['supplements']],
    ['ベビー服', ['apparel', 'baby']],
    ['DVD', ['media']],
  ])('%s → %j', (type, expected) => {
    expect(families(type)).toEqual(expected);
  });

  it.each(['any', '', '   ', ':', 'SOMETHING_NEW', 'buyer message', 'constructor', '__proto__'])(
    'knows nothing of %j, which restricts and exempts nothing',
    (type) => {
      expect(families(type)).toEqual([]);
    },
  );

  it.each([
    'MUSIC_STAND',
    'BOOKEND',
    'BOOK_LIGHT',
    'NOTEBOOK_COMPUTER',
    'VIDEO_PROJECTOR',
    'COOK_BOOK',
  ])('never takes %s for media, which would skip the title rules', (type) => {
    expect(familiesOf(type).has('media')).toBe(false);
  });

  it('treats case, width and the signs between words alike', () => {
    expect(families('water_bottle')).toEqual(families('ＷＡＴＥＲ  Bottle'));
  });

  it('never throws and is the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (type) => {
        expect(families(type)).toEqual(families(type));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Listing } from '@/lib/listing/listing';
import { presentFields, withText } from './fields';

const places = (listing: Listing): string[] =>
  presentFields(listing).map(({ ref, text }) => `${ref.field}[${ref.index}]=${text}`);

describe('the fields of a listing', () => {
  it('are those that are known, empty ones too', () => {
    expect(places({ title: 'a', brand: '', bullets: ['b', 'c'], asin: 'B0' })).toEqual([
      'title[0]=a',
      'bullets[0]=b',
      'bullets[1]=c',
      'brand[0]=',
    ]);
  });

  it('know no bullets as one empty text, no attributes as nothing', () => {
    expect(places({ bullets: [] })).toEqual(['bullets[0]=']);
    expect(places({ attributes: [] })).toEqual([]);
  });

  it('hold one text for each attribute', () => {
    const attributes = [
      { name: 'sale_price', value: '9' },
      { name: 'parentage', value: '', allowed: ['child'] },
    ];
    expect(places({ attributes })).toEqual(['attributes[0]=9', 'attributes[1]=']);
    expect(withText({ attributes }, { field: 'attributes', index: 1 }, 'x')).toEqual({
      attributes: [attributes[0], { name: 'parentage', value: 'x', allowed: ['child'] }],
    });
  });

  it('change one at a time', () => {
    const listing = { title: 'a', bullets: ['b', 'c'] };
    expect(withText(listing, { field: 'bullets', index: 1 }, 'x')).toEqual({
      title: 'a',
      bullets: ['b', 'x'],
    });
    expect(withText(listing, { field: 'title', index: 0 }, 'x').title).toBe('x');
    expect(listing).toEqual({ title: 'a', bullets: ['b', 'c'] });
  });
});

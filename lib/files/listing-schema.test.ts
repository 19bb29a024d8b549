import { describe, expect, it } from 'vitest';
import { parseListing } from './listing-schema';

describe('attributes in a JSON listing', () => {
  it('become a list, in their order', () => {
    const value = { sku: 'A-1', attributes: { sale_price: '9.99', style_keywords: '' } };
    expect(parseListing(value)).toEqual({
      listing: {
        sku: 'A-1',
        attributes: [
          { name: 'sale_price', value: '9.99' },
          { name: 'style_keywords', value: '' },
        ],
      },
      unknown: [],
    });
  });

  it('are named when they hold what is no text', () => {
    expect(parseListing({ attributes: { sale_price: 9.99 } })).toEqual({
      problems: [{ text: 'fieldNumber', data: { path: 'attributes.sale_price' } }],
    });
    expect(parseListing({ attributes: [] })).toEqual({
      problems: [
        {
          text: 'fieldKind',
          data: {
            path: 'attributes',
            expected: { text: 'kindObject' },
            actual: { text: 'kindList' },
          },
        },
      ],
    });
  });
});

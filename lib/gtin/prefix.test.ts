import { describe, expect, it } from 'vitest';
import { GS1_8_PREFIXES, GS1_PREFIXES } from './data/gs1-prefixes';
import { prefixOf } from './prefix';

const of13 = (prefix: string) => prefixOf(`0${prefix}`.padEnd(14, '1'));

describe('prefixOf', () => {
  it.each([
    ['000', 'US'],
    ['036', 'US'],
    ['085', 'US'],
    ['139', 'US'],
    ['300', 'FR'],
    ['400', 'DE'],
    ['459', 'JP'],
    ['499', 'JP'],
    ['506', 'GB'],
    ['549', 'BE'],
    ['590', 'PL'],
    ['601', 'ZA'],
    ['622', 'EG'],
    ['628', 'SA'],
    ['629', 'AE'],
    ['693', 'CN'],
    ['739', 'SE'],
    ['750', 'MX'],
    ['755', 'CA'],
    ['790', 'BR'],
    ['839', 'IT'],
    ['840', 'ES'],
    ['869', 'TR'],
    ['870', 'NL'],
    ['888', 'SG'],
    ['890', 'IN'],
    ['930', 'AU'],
  ])('%s is issued in %s', (prefix, office) => {
    expect(of13(prefix)).toEqual({ digits: prefix, use: 'office', office });
  });

  it.each([
    ['020', 'restricted'],
    ['049', 'restricted'],
    ['299', 'restricted'],
    ['050', 'coupon'],
    ['981', 'coupon'],
    ['999', 'coupon'],
    ['980', 'refund'],
    ['952', 'demo'],
    ['977', 'issn'],
    ['978', 'isbn'],
    ['140', 'unassigned'],
    ['441', 'unassigned'],
    ['510', 'unassigned'],
    ['985', 'unassigned'],
  ])('%s: %s', (prefix, use) => {
    expect(of13(prefix)).toEqual({ digits: prefix, use, office: undefined });
  });

  it('reads an EAN-8 on its own digits', () => {
    expect(prefixOf('00000096385074').office).toBe('ZZ');
    expect(prefixOf('00000020123451').use).toBe('restricted');
    expect(prefixOf('00000049123456').office).toBe('JP');
    expect(prefixOf('00000001234565').use).toBe('restricted');
  });
});

describe('the table', () => {
  it.each([GS1_PREFIXES, GS1_8_PREFIXES])('is in order, and no range lies in another', (table) => {
    let last = -1;
    for (const entry of table.split(' ')) {
      expect(entry).toMatch(/^\d{3}(-\d{3})?=([A-Z]{2}|[a-z]+)$/);
      const [first = 0, end = first] = entry.split('=')[0]?.split('-').map(Number) ?? [];
      expect(first).toBeGreaterThan(last);
      expect(end).toBeGreaterThanOrEqual(first);
      last = end;
    }
  });
});

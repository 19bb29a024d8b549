import { describe, expect, it } from 'vitest';
import { gs1CheckDigit, isbn10CheckDigit, issnCheckDigit } from './check-digit';
import { ean13OfIssn, isbn10Of, isbn13Of, numberOf, unitOf } from './number';
import { compressUpc, expandUpcE, isUpcE } from './upc-e';

/** Numbers as standards, encyclopedias and labels print them. */
const PUBLISHED = [
  ['036000291452', 'UPC', '00036000291452'],
  ['042100005264', 'UPC', '00042100005264'],
  ['614141000036', 'UPC', '00614141000036'],
  ['4006381333931', 'EAN-13', '04006381333931'],
  ['5901234123457', 'EAN-13', '05901234123457'],
  ['7350053850019', 'EAN-13', '07350053850019'],
  ['0036000291452', 'EAN-13', '00036000291452'],
  ['4901234567894', 'JAN', '04901234567894'],
  ['49123456', 'JAN', '00000049123456'],
  ['96385074', 'EAN-8', '00000096385074'],
  ['73513537', 'EAN-8', '00000073513537'],
  ['10036000291459', 'GTIN-14', '10036000291459'],
  ['10614141000415', 'GTIN-14', '10614141000415'],
  ['0306406152', 'ISBN-10', '09780306406157'],
  ['080442957X', 'ISBN-10', '09780804429573'],
  ['9780306406157', 'ISBN-13', '09780306406157'],
  ['9783161484100', 'ISBN-13', '09783161484100'],
  ['9791090636071', 'ISBN-13', '09791090636071'],
  ['9790260000438', 'EAN-13', '09790260000438'],
  ['2434561X', 'ISSN', '09772434561006'],
] as const;

describe('numberOf', () => {
  it.each(PUBLISHED)('%s is %s', (digits, kind, gtin14) => {
    expect(numberOf(digits)).toEqual({ kind, digits, gtin14 });
  });

  it.each([
    '036000291453',
    '4006381333932',
    '96385075',
    '10036000291458',
    '0804429570',
    '2434561Y',
    '12434561X',
    '',
    '0',
    '36000291452',
    '03600029145 2',
    '０３６０００２９１４５２',
    '036000291452036000291452',
  ])('%s is none', (digits) => {
    expect(numberOf(digits)).toBeUndefined();
  });

  it('reads eight digits as a magazine only where that is likelier', () => {
    for (const digits of ['03178471', '20493630', '03785955']) {
      expect(numberOf(digits)).toBeUndefined();
      expect(numberOf(digits, { serial: true })?.kind).toBe('ISSN');
    }
    expect(numberOf('96385074', { serial: true })?.kind).toBe('EAN-8');
  });
});

describe('check digits', () => {
  it.each([
    ['03600029145', '2'],
    ['629104150021', '3'],
    ['1234567', '0'],
    ['0', '0'],
  ])('GS1: %s → %s', (data, digit) => {
    expect(gs1CheckDigit(data)).toBe(digit);
  });

  it('of books and magazines may be X', () => {
    expect(isbn10CheckDigit('030640615')).toBe('2');
    expect(isbn10CheckDigit('080442957')).toBe('X');
    expect(issnCheckDigit('0378595')).toBe('5');
    expect(issnCheckDigit('2434561')).toBe('X');
  });
});

describe('UPC-E', () => {
  it.each([
    ['04252614', '042100005264'],
    ['01234505', '012000003455'],
    ['01234514', '012100003454'],
    ['01234523', '012200003453'],
    ['01234531', '012300000451'],
    ['01234543', '012340000053'],
    ['01234558', '012345000058'],
    ['01234565', '012345000065'],
  ])('%s ↔ %s', (short, long) => {
    expect(expandUpcE(short)).toBe(long);
    expect(compressUpc(long)).toBe(short);
    expect(isUpcE(short)).toBe(true);
  });

  it.each(['036000291452', '212345000058', '4006381333931', ''])('%s has none', (digits) => {
    expect(compressUpc(digits)).toBeUndefined();
  });

  it.each(['24252614', '0425261', '04252615'])('%s is none', (digits) => {
    expect(isUpcE(digits)).toBe(false);
  });
});

describe('one number in other forms', () => {
  it('books', () => {
    expect(isbn13Of('0306406152')).toBe('9780306406157');
    expect(isbn10Of('9780804429573')).toBe('080442957X');
    expect(isbn10Of('9791090636071')).toBeUndefined();
  });

  it('magazines', () => {
    expect(ean13OfIssn('03178471')).toBe('9770317847001');
  });

  it('cases', () => {
    expect(unitOf('10036000291459')).toBe('036000291452');
    expect(unitOf('94006381333934')).toBe('4006381333931');
  });
});

import { describe, expect, it } from 'vitest';
import { AFTER_COLON, ASIN_IN_LINK, CONTACT_HEADING } from './facts';

describe('patterns of facts', () => {
  it.each([
    ['Contact Marta', 'Marta'],
    ['Contact Buyer: Marta Lind', 'Marta Lind'],
    ['联系 Marta', 'Marta'],
    ['联系买家：李雷', '李雷'],
    ['Jürgen kontaktieren', 'Jürgen'],
    ['Marta さんに連絡', 'Marta'],
    ['Marta様に連絡', 'Marta'],
    ['Contact Buyer', undefined],
    ['联系买家', undefined],
    ['Käufer kontaktieren', undefined],
    ['Nachricht senden', undefined],
    ['', undefined],
  ])('heading "%s" names %s', (heading, name) => {
    const found = CONTACT_HEADING.map((pattern) => pattern.exec(heading)?.[1]).filter(
      (part) => part !== undefined,
    );
    expect(found).toEqual(name === undefined ? [] : [name]);
  });

  it.each([
    ['Contact Buyer: Anna', 'Anna'],
    ['Anna', 'Anna'],
    ['联系买家： Jürgen', 'Jürgen'],
    ['Contact:', undefined],
  ])('"%s" → %s', (text, name) => {
    expect(AFTER_COLON.exec(text)?.[1]).toBe(name);
  });

  it.each([
    ['https://www.amazon.com/dp/B0PRACTCE2?ref=x', 'B0PRACTCE2'],
    ['/gp/product/B0PRACTCE2', 'B0PRACTCE2'],
    ['https://www.amazon.de/Some-Name/dp/3161484100/', '3161484100'],
    ['/dp/TOOSHORT', undefined],
  ])('%s holds ASIN %s', (link, asin) => {
    expect(ASIN_IN_LINK.exec(link)?.[1]).toBe(asin);
  });
});

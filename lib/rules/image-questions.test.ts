import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, lookup } from '@/lib/i18n';
import { familiesOf } from '@/lib/listing/product-types';
import { QUESTIONS, questionsFor } from './image-questions';

const ask = (role: 'MAIN' | 'PT' | 'APLUS', productType?: string) =>
  questionsFor(role, familiesOf(productType)).map(({ id }) => id);

describe('questions that only eyes can answer', () => {
  it('are few while the kind of product is not known', () => {
    expect(ask('MAIN')).toEqual(['props', 'packaging', 'photo', 'nudity', 'childColour']);
    expect(ask('PT')).toEqual(['nudity']);
    expect(ask('APLUS')).toEqual(['nudity', 'aiPeople']);
  });

  it('follow the kind of product', () => {
    expect(ask('MAIN', 'SHOES')).toContain('shoe');
    expect(ask('MAIN', 'SHIRT')).toEqual(expect.arrayContaining(['pose', 'childModel']));
    expect(ask('MAIN', 'SHIRT')).not.toContain('shoe');
    expect(ask('PT', 'SHOES')).not.toContain('shoe');
  });

  it.each(Object.keys(LOCALES) as Locale[])('are all in words in %s', (locale) => {
    const missing = QUESTIONS.filter(({ id }) =>
      ['ask', 'mend'].some((part) => !lookup(locale, ['images', 'questions', id, part])),
    );
    expect(missing).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, lookup } from '@/lib/i18n';
import { IMAGE_QUESTIONS, questionsFor } from './questions';

const ids = (role: 'MAIN' | 'PT' | 'APLUS', ...families: ('apparel' | 'shoes')[]): string[] =>
  questionsFor(role, new Set(families)).map(({ id }) => id);

describe('questionsFor', () => {
  it('asks of a main image what only eyes can tell', () => {
    expect(ids('MAIN')).toEqual(['asSold', 'packaging', 'photo', 'nudity', 'ownColour']);
    expect(ids('MAIN', 'shoes')).toContain('singleShoe');
    expect(ids('MAIN', 'apparel')).toContain('standingModel');
  });

  it('asks less of others', () => {
    expect(ids('PT')).toEqual(['nudity']);
    expect(ids('APLUS', 'shoes')).toEqual(['nudity', 'madePeople']);
  });

  it.each(Object.keys(LOCALES) as Locale[])('has its texts in %s', (locale) => {
    for (const { id } of IMAGE_QUESTIONS)
      expect(lookup(locale, ['rules', 'questions', id]), id).toBeTruthy();
  });
});

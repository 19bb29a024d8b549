import { describe, expect, it } from 'vitest';
import { isDenied } from './negation';

const denied = (text: string): boolean => {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return isDenied(text.replace(/[[\]]/g, ''), { start, end });
};

describe('isDenied', () => {
  it.each([
    'This coating is not [antibacterial]',
    'Nicht [biologisch abbaubar]',
    'Ist nicht vollständig [biologisch abbaubar]',
    'Sac non [biodégradable]',
    'Ce sac n’est pas [biodégradable]',
    'No es [biodegradable]',
    'Ohne [antibakterielle] Stoffe',
    'Niet [biologisch afbreekbaar]',
    'Nie jest [biodegradowalny]',
    '[antibakteriyel] değildir',
  ])('%s', (text) => {
    expect(denied(text)).toBe(true);
  });

  it.each([
    'Nicht nur [umweltfreundlich], sondern leicht',
    'Sin BPA, [biodegradable]',
    'Ohne Kunststoff und [umweltfreundlich]',
    'Rutscht nicht: [umweltfreundlich]',
    '[umweltfreundlich]',
  ])('not: %s', (text) => {
    expect(denied(text)).toBe(false);
  });
});

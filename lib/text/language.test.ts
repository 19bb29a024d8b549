import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/listing/stores';
import { languageOf } from './language';
import { viewOf } from './view';

describe('languageOf', () => {
  it.each<[string, Language[], Language]>([
    ['Cotton Bath Towel for the Home', ['en', 'fr'], 'en'],
    ['Serviette de bain pour la maison', ['en', 'fr'], 'fr'],
    ['Badhanddoek voor de badkamer van het merk', ['fr', 'nl'], 'nl'],
    ['Serviette de bain', ['fr', 'nl'], 'fr'],
    ['منشفة حمام قطنية Acme', ['en', 'ar'], 'ar'],
    ['Acme 500', ['en', 'ar'], 'en'],
    ['Pfanne mit Deckel und Griff für Küche', ['en', 'de', 'fr'], 'de'],
    ['ステンレス水筒', ['en', 'ja'], 'ja'],
    ['', ['en', 'fr'], 'en'],
    ['Pfanne mit Deckel', ['de'], 'de'],
  ])('%s', (text, candidates, expected) => {
    expect(languageOf(viewOf(text, candidates[0] ?? 'en'), candidates)).toBe(expected);
  });
});

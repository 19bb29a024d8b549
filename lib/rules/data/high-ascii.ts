import type { Language } from '@/lib/listing/stores';

/** Signs of "high ASCII" that are out of place in every store, and what may stand for them ('' = nothing). */
export const HIGH_ASCII_SIGNS: Readonly<Record<string, string | undefined>> = {
  '™': '',
  '®': '',
  '©': '',
  '†': '',
  '‡': '',
  '…': '...',
  '€': undefined,
  '£': undefined,
  '¥': undefined,
  '°': undefined,
  º: undefined,
  ª: undefined,
};

/** Letters that Amazon names as "non-language", and their plain spelling. */
export const HIGH_ASCII_LETTERS: Readonly<Record<string, string>> = {
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Š: 'S',
  š: 's',
  Ž: 'Z',
  ž: 'z',
  Ÿ: 'Y',
};

/** Those of the letters that are letters of a language, and fine in its stores. */
export const OWN_LETTERS: Readonly<Partial<Record<Language, string>>> = {
  fr: 'ŒœÆæŸ',
};

import type { Language } from '@/lib/listing/stores';

/** What signs that bullets may not hold (± ~ °) are called. English is Amazon's own wording; the rest is ours. */
export const SIGN_WORDS: Readonly<
  Record<Language, Readonly<{ plusMinus: string; about: string; degrees: string; to: string }>>
> = {
  en: { plusMinus: 'plus or minus', about: 'about', degrees: 'degrees', to: 'to' },
  de: { plusMinus: 'plus/minus', about: 'ca.', degrees: 'Grad', to: 'bis' },
  fr: { plusMinus: 'plus ou moins', about: 'environ', degrees: 'degrés', to: 'à' },
  it: { plusMinus: 'più o meno', about: 'circa', degrees: 'gradi', to: 'a' },
  es: { plusMinus: 'más o menos', about: 'aprox.', degrees: 'grados', to: 'a' },
  pt: { plusMinus: 'mais ou menos', about: 'cerca de', degrees: 'graus', to: 'a' },
  nl: { plusMinus: 'plus of min', about: 'ca.', degrees: 'graden', to: 'tot' },
  sv: { plusMinus: 'plus/minus', about: 'ca', degrees: 'grader', to: 'till' },
  pl: { plusMinus: 'plus/minus', about: 'ok.', degrees: 'stopni', to: 'do' },
  tr: { plusMinus: 'artı eksi', about: 'yaklaşık', degrees: 'derece', to: '-' },
  ja: { plusMinus: 'プラスマイナス', about: '約', degrees: '度', to: 'から' },
  ar: { plusMinus: 'زائد أو ناقص', about: 'حوالي', degrees: 'درجة', to: 'إلى' },
};

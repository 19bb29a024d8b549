import type { Language } from '@/lib/listing/stores';

/** What to write instead of a word that Amazon's automation misreads, by language. Ours. */
export const SAFER_WORDS: Readonly<
  Partial<Record<Language, Readonly<Partial<Record<string, string>>>>>
> = {
  en: {
    persian: 'Persian-style',
    turkish: 'Turkish-style',
    moroccan: 'Moroccan-style',
    bohemian: 'Boho',
    japanese: 'Japanese-style',
    syrian: 'Syrian-style',
    anatolian: 'Anatolian-style',
    tibetan: 'Tibetan-style',
    egyptian: 'Egyptian-style',
    hygiene: 'easy to clean',
    odor: 'washable',
    adult: 'elegant',
  },
  de: {
    persian: 'im persischen Stil',
    turkish: 'im türkischen Stil',
    moroccan: 'im marokkanischen Stil',
    japanese: 'im japanischen Stil',
    persianRug: 'Teppich mit Orientmuster',
  },
  fr: {
    persian: 'de style persan',
    turkish: 'de style turc',
    moroccan: 'de style marocain',
    bohemian: 'de style boho',
    japanese: 'de style japonais',
  },
  it: {
    persian: 'in stile persiano',
    turkish: 'in stile turco',
    moroccan: 'in stile marocchino',
    japanese: 'in stile giapponese',
  },
  es: {
    persian: 'de estilo persa',
    turkish: 'de estilo turco',
    moroccan: 'de estilo marroquí',
    japanese: 'de estilo japonés',
  },
  pt: {
    persian: 'em estilo persa',
    turkish: 'em estilo turco',
    moroccan: 'em estilo marroquino',
    japanese: 'em estilo japonês',
  },
  nl: {
    persian: 'in Perzische stijl',
    turkish: 'in Turkse stijl',
    moroccan: 'in Marokkaanse stijl',
    japanese: 'in Japanse stijl',
    persianRug: 'tapijt met oosters patroon',
  },
  sv: {
    persian: 'i persisk stil',
    turkish: 'i turkisk stil',
    moroccan: 'i marockansk stil',
    japanese: 'i japansk stil',
    persianRug: 'matta med orientaliskt mönster',
  },
  pl: {
    persian: 'w stylu perskim',
    turkish: 'w stylu tureckim',
    moroccan: 'w stylu marokańskim',
    japanese: 'w stylu japońskim',
  },
  ja: { persianRug: 'ペルシャ柄ラグ', turkishRug: 'トルコ柄ラグ' },
};

/** Countries that make a style a true origin, as a Country of Origin attribute writes them (lower case). Ours. */
export const COUNTRIES_OF_STYLE: Readonly<Partial<Record<string, string>>> = {
  persian: 'ir iran',
  persianRug: 'ir iran',
  turkish: 'tr turkey türkiye turkiye',
  turkishRug: 'tr turkey türkiye turkiye',
  anatolian: 'tr turkey türkiye turkiye',
  moroccan: 'ma morocco',
  bohemian: 'cz czechia czech',
  japanese: 'jp japan',
  syrian: 'sy syria',
  tibetan: 'cn china np nepal',
  egyptian: 'eg egypt',
};

/** Phrases that say where a product was made: then the style is a claim of origin, and meant as one. */
export const ORIGIN_PHRASES =
  /\b(?:(?:hand)?made|(?:hand)?crafted|woven|produced|manufactured|imported) (?:in|from) |\bhergestellt in |\bfabriqué(?:e|s|es)? (?:en|au) |\bprodott[oaie] in |\bmade in /;

import type { Language } from '@/lib/listing/stores';

/** Words at the end of a phrase that keep their full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'vs e.g i.e prof mt fig oz fl in ft lb lbs yd sq approx incl excl max min no nos pc pcs pk ct vol dia qty ea etc st dr mr mrs jr sr co inc ' +
    'ltd corp u.s u.s.a ca ggf inkl zzgl bzw stk nr abb str z.b usw env ex art n.° m. cm mm kg g ml l ecc es pz núm ' +
    'uds aprox máx mín st bv bijv incl ong szt ok dł szer adet vb'
  ).split(' '),
);

/** The beginning of a finite sentence: subject and verb. */
export const FINITE: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b(?:this|these|that|those|it|we|you|they|our|your)\s(?:[\p{L}'’-]+\s){0,3}?(?:is|are|was|were|will|can|has|have|had|does|do|makes?|comes?|gives?|keeps?|lets?|love|need|want)\b/iu,
  de: /\b(?:sie|wir|es|er|diese[rs]?|unsere?)\s(?:[\p{L}-]+\s){0,3}?(?:ist|sind|wird|werden|kann|können|hat|haben)\b/iu,
  fr: /\b(?:vous|nous|il|elle|ils|elles|ce|cet|cette|ces|notre)\s(?:[\p{L}-]+\s){0,3}?(?:est|sont|peut|peuvent|avez|avons|a|ont|sera)\b/iu,
  es: /\b(?:este|esta|estos|estas|usted|nuestro|nuestra)\s(?:[\p{L}-]+\s){0,3}?(?:es|son|puede|pueden|tiene|tienen|será)\b/iu,
  it: /\b(?:questo|questa|questi|queste|il nostro|la nostra)\s(?:[\p{L}-]+\s){0,3}?(?:è|sono|può|possono|ha|hanno)\b/iu,
  ja: /(?:です|ます|ました|ません)[。！!]?\s*$/u,
};

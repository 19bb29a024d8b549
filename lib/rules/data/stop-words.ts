import type { Language } from '@/lib/listing/stores';

/**
 * Prepositions, articles and conjunctions: they "may be used more than twice" in a title. The lists are ours;
 * Amazon names only the kinds of words.
 */
const LISTS: Readonly<Record<Language, string>> = {
  en: `a an the and or nor but so yet for of in on at to from with without by over under up off into onto per as than via
    about above across after against along among around before behind below between beyond down during inside like near
    outside plus since through toward until upon within`,
  de: `der die das den dem des ein eine einen einem einer und oder aber für von vom in im an am auf aus bei mit ohne nach zu
    zum zur über unter durch gegen um als bis`,
  fr: `les le la l un une des du de d et ou mais pour par avec sans sur sous dans en à au aux chez entre`,
  it: `il lo la i gli le l un uno una di del della dei e o ma per con senza su in a al da tra fra`,
  es: `el la los las un una unos unas de del y o u e pero para por con sin en a al sobre entre`,
  pt: `o a os as um uma de do da dos das e ou mas para por com sem em no na ao`,
  nl: `de het een en of maar voor van in op aan met zonder bij uit over onder tot te`,
  sv: `en ett den det de och eller men för av i på med utan till från under över vid`,
  pl: `i oraz lub albo ale dla z ze do na w we od po przy bez pod nad`,
  tr: `ve veya ile için bir de da ki gibi`,
  ja: `の と や で に は が を も へ 用 から まで より など です ます する した して この その あの ため`,
  ar: `و أو في من إلى على مع عن بدون ل ب ال`,
};

const sets = new Map<Language, ReadonlySet<string>>();

/** The small words of a language, folded; built on first need. */
export function stopWordsOf(language: Language): ReadonlySet<string> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const words = new Set(LISTS[language].split(/\s+/u));
  sets.set(language, words);
  return words;
}

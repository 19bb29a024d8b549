import type { Language } from '@/lib/listing/stores';

/** Words that search terms do without (K-STOP). Amazon publishes the English ones; the others are ours. */
export const SEARCH_STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('a an and by for of the with'),
  de: words('der die das und für mit von ein eine the of for with'),
  fr: words('le la les et pour avec de du des un une the of for with'),
  it: words('il lo la i gli le e per con di del della un una the of for with'),
  es: words('el la los las y para con de del un una the of for with'),
  pt: words('o a os as e para com de do da um uma the of for with'),
  nl: words('de het een en voor met van the for with'),
  sv: words('och för med av en ett the of with'),
  pl: words('i dla z ze do na w the of for with'),
  tr: words('ve için ile bir veya the of for with'),
  ja: words('the of for with'),
  ar: words('و في من على مع أو the of for with'),
};

/** After these a single letter is a name: vitamin A, USB A, grade A. */
export const NAMED_BY_LETTER: ReadonlySet<string> = words(
  'vitamin vitamine vitamina vitamín witamina usb type typ tipo class grade size cup plan series hepatitis group blood block level model',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

import { VARIETY } from '../data/variation-words';
import { defineTermList } from '../term-list';

/** "Available in" + "multiple" + "colors"; a second thing ("and sizes") is for the rule to see. */
const built = Object.entries(VARIETY).map(([language, { opening, many, things }]) => {
  const phrases = opening
    .split('|')
    .flatMap((open) =>
      many.split('|').flatMap((how) => things.split('|').map((thing) => `${open} ${how} ${thing}`)),
    );
  return [language, phrases.join('|')];
});

/** What a parent's title must not say (T-PARENT): that its children differ. */
export default defineTermList({
  id: 'variation-phrases',
  sources: ['title-policy-2026'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    ...Object.fromEntries(built),
    tr: `çeşitli renk ve bedenlerde | farklı renk ve bedenlerde | çeşitli renklerde | farklı renklerde | farklı bedenlerde
      | çeşitli bedenlerde | çok renkli seçenek | birçok renk seçeneği`,
    ja: '複数の色とサイズ | 複数のカラーとサイズ | 色・サイズ多数 | サイズ・カラー豊富 | カラー・サイズ豊富 | 多色展開 | 全色展開 | サイズ展開豊富 | カラー豊富',
  },
});

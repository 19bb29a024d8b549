import type { Language } from '@/lib/listing/stores';
import { defineTermList } from '../term-list';

/** "Available in multiple colors and sizes" by its parts: opening, how many, of what, and. */
interface Parts {
  opening: string;
  many: string;
  things: string;
  and: string;
}

const PARTS: Readonly<Partial<Record<Language, Parts>>> = {
  en: {
    opening: 'available in',
    many: 'multiple|various|different|many|several|assorted|all',
    things: 'colors|colours|sizes|styles',
    and: 'and|&',
  },
  de: { opening: 'erhältlich in|verfügbar in', many: 'mehreren|verschiedenen|vielen|allen', things: 'farben|größen|varianten', and: 'und|&' },
  fr: { opening: 'disponible en|disponible dans', many: 'plusieurs|différentes|diverses|de nombreuses', things: 'couleurs|tailles|coloris', and: 'et|&' },
  it: { opening: 'disponibile in', many: 'più|diversi|diverse|vari|varie|molti|molte', things: 'colori|taglie|misure', and: 'e|&' },
  es: { opening: 'disponible en', many: 'varios|varias|diferentes|múltiples|muchos|muchas', things: 'colores|tallas|tamaños', and: 'y|&' },
  pt: { opening: 'disponível em', many: 'várias|vários|diferentes|diversas|diversos|múltiplas|muitas', things: 'cores|tamanhos', and: 'e|&' },
  nl: { opening: 'verkrijgbaar in|beschikbaar in', many: 'meerdere|verschillende|diverse|vele', things: 'kleuren|maten', and: 'en|&' },
  sv: { opening: 'finns i|tillgänglig i', many: 'flera|olika|många', things: 'färger|storlekar', and: 'och|&' },
  pl: { opening: 'dostępny w|dostępna w|dostępne w', many: 'wielu|różnych|kilku', things: 'kolorach|rozmiarach', and: 'i|oraz|&' },
};

function phrases({ opening, many, things, and }: Parts): string {
  const single = opening.split('|').flatMap((open) =>
    many.split('|').flatMap((how) => things.split('|').map((thing) => `${open} ${how} ${thing}`)),
  );
  const joints = and.split('|').flatMap((joint) => things.split('|').map((thing) => ` ${joint} ${thing}`));
  return [...single, ...single.flatMap((phrase) => joints.map((joint) => phrase + joint))].join('|');
}

const built = Object.entries(PARTS).map(([language, parts]) => [language, phrases(parts)]);

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

import type { Language } from '@/lib/listing/stores';

/** Names of attributes by which children differ and that belong in a child's title. Ours. */
export const SIZE_OR_COLOUR =
  /colou?r|size|farbe|größe|groesse|couleur|taille|colore|taglia|misura|color|talla|tamaño|cor|tamanho|kleur|maat|färg|storlek|kolor|rozmiar|renk|beden|色|カラー|サイズ|尺寸|颜色|尺码/iu;

/** Two ways to write one value. */
export const SAME_VALUES: readonly (readonly string[])[] = [
  ['xs', 'x-small', 'extra small'],
  ['s', 'small'],
  ['m', 'medium'],
  ['l', 'large'],
  ['xl', 'x-large', 'extra large'],
  ['xxl', '2xl', 'xx-large', '2x-large'],
  ['xxxl', '3xl', 'xxx-large', '3x-large'],
  ['gray', 'grey'],
  ['one size', 'one size fits all', 'one size fits most'],
  ['multicolor', 'multicolour', 'multicolored', 'multicoloured', 'multi'],
];

/** "Available in multiple colors" by its parts: opening, how many, of what; alternatives between bars. */
interface Variety {
  opening: string;
  many: string;
  things: string;
}

export const VARIETY: Readonly<Partial<Record<Language, Variety>>> = {
  en: {
    opening: 'available in',
    many: 'multiple|various|different|many|several|assorted|all',
    things: 'colors|colours|sizes|styles',
  },
  de: {
    opening: 'erhältlich in|verfügbar in',
    many: 'mehreren|verschiedenen|vielen|allen',
    things: 'farben|größen|varianten',
  },
  fr: {
    opening: 'disponible en|disponible dans',
    many: 'plusieurs|différentes|diverses|de nombreuses',
    things: 'couleurs|tailles|coloris',
  },
  it: {
    opening: 'disponibile in',
    many: 'più|diversi|diverse|vari|varie|molti|molte',
    things: 'colori|taglie|misure',
  },
  es: {
    opening: 'disponible en',
    many: 'varios|varias|diferentes|múltiples|muchos|muchas',
    things: 'colores|tallas|tamaños',
  },
  pt: {
    opening: 'disponível em',
    many: 'várias|vários|diferentes|diversas|diversos|múltiplas|muitas',
    things: 'cores|tamanhos',
  },
  nl: {
    opening: 'verkrijgbaar in|beschikbaar in',
    many: 'meerdere|verschillende|diverse|vele',
    things: 'kleuren|maten',
  },
  sv: { opening: 'finns i|tillgänglig i', many: 'flera|olika|många', things: 'färger|storlekar' },
  pl: {
    opening: 'dostępny w|dostępna w|dostępne w',
    many: 'wielu|różnych|kilku',
    things: 'kolorach|rozmiarach',
  },
};

/** What may follow such a phrase and belongs to it: "and sizes". */
export const AND_MORE = new RegExp(
  `^\\s*(?:,|&|and|or|und|oder|et|ou|e|o|y|en|of|och|eller|i|oraz|lub)\\s+(?:${Object.values(
    VARIETY,
  )
    .map(({ things }) => things)
    .join('|')})(?!\\p{L})`,
  'iu',
);

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

/** Units, signs of measure and words of pack sizes: repeated, they are no keyword stuffing. Ours. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  `x by in inch inches ft feet foot yd yard yards mil oz ounce ounces fl lb lbs pound pounds g gr gram grams kg mg mcg ml cl
  dl l liter liters litre litres gal gallon gallons qt quart pt pint cm mm m km w watt watts v volt volts ma mah a amp wh hz
  khz mhz ghz kb mb gb tb dpi rpm psi db k t pcs pc pieces piece pack packs ct count set sets pair pairs size sizes
  us uk eu no h hr hrs min stück stk zoll liter größe pièces pièce pouces taille litro litros pezzi taglia piezas pulgadas
  talla peças tamanho stuks maat st storlek szt rozmiar cali adet 個 枚 本 点 袋 箱 組 入り 人用 セット パック サイズ インチ
  リットル グラム ミリ センチ`.split(/\s+/u),
);

/** Colours and sizes: what customers choose by. Ours. */
export const COLOURS: ReadonlySet<string> = new Set(
  `black white red blue green yellow orange purple pink brown gray grey beige navy gold silver teal ivory cream khaki
  burgundy turquoise lavender charcoal multicolor schwarz weiß rot blau grün gelb lila rosa braun grau gold silber noir
  blanc rouge bleu vert jaune gris marron nero bianco rosso blu verde giallo grigio negro blanco rojo azul amarillo preto
  branco vermelho cinza zwart wit rood blauw groen grijs svart vit röd blå grön czarny biały czerwony niebieski zielony
  szary siyah beyaz kırmızı mavi yeşil gri ブラック ホワイト レッド ブルー グリーン ピンク グレー ネイビー ベージュ 黒 白 赤 青`.split(
    /\s+/u,
  ),
);
export const SIZES: ReadonlySet<string> = new Set(
  'xs s m l xl xxl xxxl 2xl 3xl 4xl small medium large x-large xx-large king queen twin full'.split(
    ' ',
  ),
);

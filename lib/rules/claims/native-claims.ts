import { defineRule } from '../define';
import { isInside } from '../shared/brand';
import { isDenied } from '../shared/negation';
import nativeCrafts from '../terms/native-crafts';

/** "Navajo-style", "inspired by": says that it is not. */
const STYLE_AFTER =
  /^[\s-]{1,2}(?:style|styled|inspired|pattern|patterned|design|print|look|theme)\b/iu;
const STYLE_BEFORE = /\b(?:inspired by|in the style of)(?:\s(?:the|traditional|authentic))?\s$/iu;
/** Art, craft and jewellery by the product type, where the text does not say. */
const GOODS_TYPE =
  /\b(?:art|craft|pottery|sculpture|collectible|figurine|tapestry|vase|basket)\b/iu;

/** Claims of Native American make on art, crafts and jewellery (Indian Arts and Crafts Act). */
export default defineRule<'C-NATIVE'>({
  id: 'native-claims',
  fields: ['title', 'highlights', 'bullets', 'description', 'aplus'],
  reads: ['brand', 'title'],
  terms: ['native-crafts'],
  codes: {
    'C-NATIVE': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['restrictions-digest', 'restricted-words-digest'],
      stores: ['US'],
      exempt: ['media', 'food', 'toys', 'electronics', 'automotive', 'supplements'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    const hits = input.hits('native-crafts');
    const isGoods = (hit: { entry: number }) => nativeCrafts.entries[hit.entry]?.note === 'goods';
    const claims = hits.filter((hit) => !isGoods(hit));
    if (claims.length === 0) return;
    const { families, listing } = input;
    const isArt =
      families.has('jewelry') ||
      families.has('crafts') ||
      GOODS_TYPE.test(listing.productType?.replaceAll('_', ' ') ?? '') ||
      hits.some(isGoods);
    if (!isArt) return;
    for (const { start, end } of claims) {
      if (isInside(input.brandSpans, start, end) || isDenied(raw, { start, end })) continue;
      const styled =
        STYLE_AFTER.test(raw.slice(end, end + 14)) ||
        STYLE_BEFORE.test(raw.slice(Math.max(0, start - 30), start));
      report.finding(
        'C-NATIVE',
        { start, end },
        {
          severity: styled ? 'hint' : 'warning',
          variant: styled ? 'style' : 'made',
          data: { words: raw.slice(start, end) },
        },
      );
    }
  },
  examples: [
    { text: 'Native American Turquoise Ring', expect: [['C-NATIVE', 0, 15, 'warning']] },
    {
      text: 'Navajo Silver Cuff',
      listing: { productType: 'BRACELET' },
      expect: [['C-NATIVE', 0, 6, 'warning']],
    },
    {
      text: 'Indian-made beads',
      field: 'bullets',
      listing: { productType: 'crafts' },
      expect: [['C-NATIVE', 0, 11]],
    },
    { text: 'Zuni fetish carving', field: 'description', expect: [['C-NATIVE', 0, 4]] },
    {
      text: 'Handmade by Hopi artisans',
      field: 'bullets',
      listing: { productType: 'jewelry' },
      expect: [['C-NATIVE', 12, 16]],
    },
    {
      text: 'Acoma Pueblo Pottery',
      expect: [
        ['C-NATIVE', 0, 5],
        ['C-NATIVE', 6, 12],
      ],
    },
    { text: 'Nava\u200Bjo necklace', field: 'bullets', expect: [['C-NATIVE', 0, 7]] },
    { text: 'American Indian Dream Catcher', expect: [['C-NATIVE', 0, 15]] },
    { text: 'Navajo-Style Beaded Necklace', expect: [['C-NATIVE', 0, 6, 'hint']] },
    {
      text: 'Ring inspired by Navajo art',
      field: 'bullets',
      expect: [['C-NATIVE', 17, 23, 'hint']],
    },
    { text: 'Jeep Cherokee Floor Mats, Apache Helicopter Model', expect: [] },
    { text: 'Cherokee Scrub Top', listing: { productType: 'apparel' }, expect: [] },
    { text: 'Native American Corn Flour', listing: { productType: 'grocery' }, expect: [] },
    { text: 'Native American Heroes', listing: { productType: 'ABIS_BOOK' }, expect: [] },
    { text: 'Indian Spice Box, Indian Cotton Bracelet', expect: [] },
    { text: 'Navajo White Wall Paint', expect: [] },
    { text: 'Zuni Rings Pendant', listing: { brand: 'Zuni Rings' }, expect: [] },
    { text: 'Native American Ring', store: 'UK', expect: [] },
  ],
});

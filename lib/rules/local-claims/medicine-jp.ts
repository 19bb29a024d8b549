import { NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { looseDeletion } from '../shared/loose-words';
import { medicineClaims } from '../shared/medicine-jp';

/** Words that promise the effect of a medicine in Japanese. */
export default defineRule<'C-JP-DRUG'>({
  id: 'medicine-jp',
  fields: ['title', 'highlights', 'bullets', 'description', 'searchTerms', 'aplus'],
  reads: ['brand', 'title'],
  terms: ['medicine-jp'],
  codes: {
    'C-JP-DRUG': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['medicine-jp', 'medicine-jp-law', 'ours'],
      stores: ['JP'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const claim of medicineClaims(input)) {
      const { start, end, severity, variant } = claim;
      report.finding('C-JP-DRUG', claim, {
        severity,
        ...(variant === undefined ? {} : { variant }),
        data: { words: raw.slice(start, end) },
        fixes: () => looseDeletion(input.field, raw, claim),
      });
    }
  },
  examples: [
    {
      text: 'すっきり習慣：便秘が治るお茶',
      field: 'bullets',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [['C-JP-DRUG', 10, 12, 'error']],
    },
    {
      text: '便秘が治るお茶',
      field: 'bullets',
      store: 'JP',
      expect: [['C-JP-DRUG', 3, 5, 'warning']],
    },
    {
      text: '肩こりに効くサプリ',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [['C-JP-DRUG', 4, 6, 'error']],
    },
    {
      text: '関節の痛みによく効きます',
      field: 'description',
      store: 'JP',
      listing: { productType: 'サプリメント' },
      expect: [['C-JP-DRUG', 8, 12, 'error']],
    },
    {
      text: 'ビタミンCがよく効くサプリ',
      store: 'JP',
      listing: { productType: 'サプリメント' },
      expect: [['C-JP-DRUG', 8, 10, 'error']],
    },
    {
      text: 'エアコンがよく効く遮熱カーテン',
      store: 'JP',
      listing: { productType: 'home' },
      expect: [],
    },
    { text: '冷房が効くほど涼しい', field: 'bullets', store: 'JP', expect: [] },
    {
      text: 'スパイスの効いた本格カレー 200g',
      store: 'JP',
      listing: { productType: 'grocery' },
      expect: [],
    },
    {
      text: 'ブレーキの効きを高めるパッド',
      field: 'bullets',
      store: 'JP',
      listing: { productType: 'automotive' },
      expect: [],
    },
    {
      text: '肩こりに効くマッサージクッション',
      store: 'JP',
      listing: { productType: 'health' },
      expect: [['C-JP-DRUG', 4, 6, 'warning']],
    },
    {
      text: '糖尿病の治療に',
      field: 'bullets',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [['C-JP-DRUG', 4, 6, 'error']],
    },
    {
      text: '疾病の治療・予防を目的としたものではありません',
      field: 'description',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [],
    },
    {
      text: '治療中の方は医師にご相談ください',
      field: 'description',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [],
    },
    {
      text: '低周波治療器 パッド 4枚',
      store: 'JP',
      listing: { productType: 'health' },
      expect: [],
    },
    {
      text: '寝癖が治るヘアミスト',
      store: 'JP',
      listing: { productType: 'home' },
      expect: [['C-JP-DRUG', 3, 5, 'hint']],
    },
    {
      text: '明治 ザバス プロテイン',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [],
    },
    {
      text: '風邪予防にしょうが湯',
      store: 'JP',
      listing: { productType: 'grocery' },
      expect: [['C-JP-DRUG', 2, 4, 'warning']],
    },
    {
      text: 'インフルエンザ予防マスク',
      store: 'JP',
      listing: { productType: 'health' },
      expect: [['C-JP-DRUG', 7, 9, 'warning']],
    },
    { text: '予防接種の記録ノート', store: 'JP', listing: { productType: 'office' }, expect: [] },
    {
      text: 'ズレ予防テープ、盗難予防',
      field: 'bullets',
      store: 'JP',
      listing: { productType: 'home' },
      expect: [],
    },
    { text: '熱中症予防 帽子', store: 'JP', listing: { productType: 'apparel' }, expect: [] },
    {
      text: '肌荒れを改善する美容液',
      store: 'JP',
      listing: { productType: '化粧品' },
      expect: [['C-JP-DRUG', 4, 6, 'warning']],
    },
    {
      text: '使い勝手を改善しました。音質改善、栄養バランス改善',
      field: 'bullets',
      store: 'JP',
      expect: [],
    },
    {
      text: '飲むだけで痩せるダイエット茶',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [['C-JP-DRUG', 5, 8, 'warning']],
    },
    {
      text: '着痩せ効果のあるワンピース',
      store: 'JP',
      listing: { productType: 'apparel' },
      expect: [],
    },
    {
      text: '痩せて見える黒タイツ、やせた土にも',
      field: 'bullets',
      store: 'JP',
      listing: { productType: 'apparel' },
      expect: [],
    },
    {
      text: 'デトックスティー 30包',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [['C-JP-DRUG', 0, 8, 'warning']],
    },
    {
      text: '若返り美容クリーム',
      store: 'JP',
      listing: { productType: '化粧品' },
      expect: [['C-JP-DRUG', 0, 3, 'warning']],
    },
    {
      text: 'アンチエイジング 美容液',
      store: 'JP',
      listing: { productType: '化粧品' },
      expect: [['C-JP-DRUG', 0, 8, 'warning']],
      fixed: '美容液',
    },
    {
      text: 'シミが消えるクリーム',
      store: 'JP',
      listing: { productType: '化粧品' },
      expect: [['C-JP-DRUG', 0, 6, 'warning']],
    },
    { text: '衣類のシミが消える洗剤', store: 'JP', expect: [] },
    {
      text: '血圧を下げるお茶',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [['C-JP-DRUG', 0, 6, 'warning']],
    },
    {
      text: '免疫力ＵＰのきのこ粉末',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [['C-JP-DRUG', 0, 5, 'warning']],
    },
    {
      text: '抗菌まな板',
      store: 'JP',
      listing: { productType: 'kitchen' },
      expect: [['C-JP-DRUG', 0, 2, 'hint']],
    },
    {
      text: '除菌 消臭 スプレー',
      field: 'searchTerms',
      store: 'JP',
      listing: { productType: 'home' },
      expect: [
        ['C-JP-DRUG', 0, 2, 'hint'],
        ['C-JP-DRUG', 3, 5, 'hint'],
      ],
    },
    {
      text: '抗菌サプリメント',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [['C-JP-DRUG', 0, 2, 'warning']],
    },
    {
      text: '殺菌効果のあるスプレー',
      field: 'bullets',
      store: 'JP',
      listing: { productType: 'home' },
      expect: [['C-JP-DRUG', 0, 2, 'warning']],
    },
    {
      text: 'レトルト殺菌済み、加熱殺菌',
      field: 'description',
      store: 'JP',
      listing: { productType: 'grocery' },
      expect: [],
    },
    {
      text: '1日3回お飲みください。食前に2粒',
      field: 'description',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [
        ['C-JP-DRUG', 0, 4, 'warning'],
        ['C-JP-DRUG', 12, 15, 'warning'],
      ],
    },
    {
      text: '1日の目安 2粒',
      field: 'bullets',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [],
    },
    {
      text: '食後に楽しむコーヒー',
      field: 'bullets',
      store: 'JP',
      listing: { productType: 'grocery' },
      expect: [],
    },
    {
      text: '１日３回、食後に1カプセル',
      field: 'aplus',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [
        ['C-JP-DRUG', 0, 4, 'warning'],
        ['C-JP-DRUG', 5, 8, 'warning'],
      ],
    },
    {
      text: '薬用 ニキビ予防 化粧水 医薬部外品',
      store: 'JP',
      listing: { productType: '化粧品' },
      expect: [['C-JP-DRUG', 6, 8, 'hint']],
    },
    {
      text: '血圧を下げる機能があります',
      field: 'bullets',
      store: 'JP',
      listing: { productType: '健康食品', title: '機能性表示食品 GABA 30粒' },
      expect: [['C-JP-DRUG', 0, 6, 'hint']],
    },
    {
      text: 'ガンが治る機能性表示食品',
      store: 'JP',
      listing: { productType: '健康食品' },
      expect: [['C-JP-DRUG', 3, 5, 'error']],
    },
    {
      text: '治るんです お茶',
      store: 'JP',
      listing: { brand: '治るんです', productType: '健康食品' },
      expect: [],
    },
    {
      text: '血圧を下げる食事の本',
      store: 'JP',
      listing: { productType: 'ABIS_BOOK' },
      expect: [],
    },
    { text: '治る', store: 'DE', listing: { productType: '健康食品' }, expect: [] },
  ],
});

import type { FieldName } from '@/lib/listing/listing';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type RuleInput, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { looseDeletion } from '../shared/loose-words';
import words from '../terms/superlatives-jp';

/** Behind 最高, 絶対, 永久: what makes them a claim. Any other noun makes a compound (最高速度, 永久磁石, 絶対音感). */
const CLAIMS_AFTER: Readonly<Record<string, RegExp>> = {
  最高: /^(?:の(?!高さ|部)|に(?!達)|な|だ|です|[!！、。\s]|$)/u,
  絶対: /^(?:に|の|な|[!！、。\s]|安全|安心|満足|保証|合格|痩|効|喜|おすすめ|お得|必要|$)/u,
  永久: /^(?:に|の|保証|無料|脱毛|サポート|不滅|使用|[!！、。\s]|$)/u,
};
/** "完全に" in front of these promises; in front of others it tells how to do something ("完全に乾かしてから"). */
const WHOLLY =
  /^(?:に|な)?(?:光を|水を|紫外線を|菌を|臭いを|汚れを|雨を|音を|視線を)?(?:防ぐ|防ぎ|防水な|遮断|シャット|カット|ブロック|除去|除菌|抗菌|解消|消臭|消し|消え|守り|守る|ガード|保護|保証|無害|無臭|再現|復元|撃退|駆除|安全|安心|満足)/u;
/** "絶対に分解しないでください": a warning, no promise. */
const FORBIDS =
  /^[^。\n]{0,40}(?:ないで|ないこと|おやめ|止めて|やめて|禁止|避けて|お控え|しない場合|ではありません|ものではない|とは限り|わけでは)/u;
/** Who found it, and when. */
const SOURCE = /調べ|調査|ランキング|受賞|認定|公認|時点|実績データ/u;
const YEAR = /(?:19|20)\d{2}[年/.／]|令和|平成/u;
/** "No.1 ブラウン", "No.1〜No.3": a number, no rank. */
const COUNTED =
  /^(?:\s?[-~〜～/・,、&＆]\s?(?:no\.?\s?)?\d|\d|\s?(?:サイズ|色|カラー|ブラウン|ブラック|ベージュ|ピンク|レッド|型|タイプ|オイル|シリーズ|鉛筆))/iu;

/** What T-SUBJ and A-WORD mark together with a rank: the same words get the same range, and one finding. */
const LEADS: Readonly<Partial<Record<FieldName, RegExp>>> = {
  title: /人気 ?$/u,
  aplus: /(?:人気|売上|満足度) ?$/u,
};

/** Superlatives without source and date in Japanese. */
export default defineRule<'C-JP-KEI'>({
  id: 'superlatives-jp',
  fields: ['title', 'highlights', 'bullets', 'description', 'aplus'],
  reads: ['brand'],
  terms: ['superlatives-jp'],
  codes: {
    'C-JP-KEI': {
      severity: 'warning',
      confidence: 'low',
      sources: ['not-looked-up', 'ours'],
      stores: ['JP'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    const hits = input.hits('superlatives-jp');
    if (hits.length === 0 || isProven(raw)) return;
    for (const hit of hits) {
      const note = words.entries[hit.entry]?.note;
      if (isInside(input.brandSpans, hit.start, hit.end) || !promises(input, hit, note)) continue;
      const span = { start: note === 'rank' ? leadOf(input, hit) : hit.start, end: hit.end };
      report.finding('C-JP-KEI', span, {
        severity: note === 'grade' ? 'hint' : 'warning',
        ...(note === 'grade' ? { variant: 'grade' } : {}),
        data: { words: raw.slice(span.start, span.end) },
        fixes: () => looseDeletion(input.field, raw, span),
      });
    }
  },
  examples: [
    {
      text: '最高の座り心地、世界一軽い椅子',
      field: 'bullets',
      store: 'JP',
      expect: [
        ['C-JP-KEI', 0, 2, 'warning'],
        ['C-JP-KEI', 8, 11, 'warning'],
      ],
    },
    {
      text: '業界初の静音設計',
      field: 'bullets',
      store: 'JP',
      expect: [['C-JP-KEI', 0, 3, 'warning']],
    },
    { text: '業界初心者にもおすすめの工具', field: 'bullets', store: 'JP', expect: [] },
    { text: '絶対に壊れないスマホケース', store: 'JP', expect: [['C-JP-KEI', 0, 2, 'warning']] },
    { text: '絶対に分解しないでください', field: 'description', store: 'JP', expect: [] },
    { text: '絶対音感を鍛えるピアノ', store: 'JP', expect: [] },
    { text: '完全ワイヤレスイヤホン Bluetooth', store: 'JP', expect: [] },
    { text: '永久磁石フック 10個', store: 'JP', expect: [] },
    {
      text: '永久保証つきのペン',
      field: 'bullets',
      store: 'JP',
      expect: [['C-JP-KEI', 0, 2, 'warning']],
    },
    { text: '完全に乾いてからご使用ください', field: 'description', store: 'JP', expect: [] },
    { text: '紫外線を完全にカットする日傘', store: 'JP', expect: [['C-JP-KEI', 4, 6, 'warning']] },
    { text: '完全防水ではありません', field: 'description', store: 'JP', expect: [] },
    { text: '完全遮光カーテン、完全個包装', field: 'bullets', store: 'JP', expect: [] },
    { text: '売上No.1のまくら', store: 'JP', expect: [['C-JP-KEI', 2, 6, 'warning']] },
    { text: '満足度Ｎｏ．１ の枕', store: 'JP', expect: [['C-JP-KEI', 3, 7, 'warning']] },
    { text: '人気No.1のまくら', store: 'JP', expect: [['C-JP-KEI', 0, 6, 'warning']] },
    {
      text: '人気No.1のまくら',
      field: 'description',
      store: 'JP',
      expect: [['C-JP-KEI', 2, 6, 'warning']],
    },
    {
      text: '売上Ｎｏ．１のまくら',
      field: 'aplus',
      store: 'JP',
      expect: [['C-JP-KEI', 0, 6, 'warning']],
    },
    { text: '2026年3月 自社調べ 売上No.1のまくら', store: 'JP', expect: [] },
    { text: '口紅 No.1 ブラウン', store: 'JP', listing: { productType: 'beauty' }, expect: [] },
    { text: 'サンドペーパー No.1・No.2 セット', store: 'JP', expect: [] },
    { text: '最高級羽毛ふとん', store: 'JP', expect: [['C-JP-KEI', 0, 3, 'hint']] },
    { text: '最高速度25km、最高気温35度', field: 'bullets', store: 'JP', expect: [] },
    {
      text: '最強の吸引力、100%保証',
      field: 'bullets',
      store: 'JP',
      expect: [
        ['C-JP-KEI', 0, 2, 'warning'],
        ['C-JP-KEI', 7, 13, 'warning'],
      ],
    },
    { text: 'トレカ 最強デッキ', store: 'JP', listing: { productType: 'TOYS' }, expect: [] },
    { text: '日本一周 すごろく、世界一周クルーズ', store: 'JP', expect: [] },
    {
      text: '日本一 美味しいお米',
      field: 'aplus',
      store: 'JP',
      expect: [['C-JP-KEI', 0, 3, 'warning']],
    },
    { text: '軽い傘、業界初、黒', store: 'JP', expect: [['C-JP-KEI', 4, 7]], fixed: '軽い傘、黒' },
    { text: '最強 タオル', store: 'JP', listing: { brand: '最強' }, expect: [] },
    {
      text: '世界一わかりやすい経済',
      store: 'JP',
      listing: { productType: 'ABIS_BOOK' },
      expect: [],
    },
    { text: '最高の座り心地', field: 'bullets', store: 'US', expect: [] },
  ],
});

function promises(
  { text, families }: RuleInput,
  hit: TermHit,
  note: 'absolute' | 'grade' | 'rank' | 'wholly' | undefined,
): boolean {
  const after = text.raw.slice(hit.end, hit.end + 60);
  if (FORBIDS.test(after)) return false;
  if (note === 'absolute') return CLAIMS_AFTER[hit.term]?.test(after) === true;
  if (note === 'wholly') return WHOLLY.test(after);
  if (note === 'rank') return !COUNTED.test(after);
  // "最強カード" is how toys and cards are called.
  return hit.term !== '最強' || !families.has('toys');
}

/** Where the finding of a rank begins. */
function leadOf({ field, text }: RuleInput, { start }: TermHit): number {
  const lead = LEADS[field]?.exec(text.raw.slice(Math.max(0, start - 4), start));
  return start - (lead?.[0].length ?? 0);
}

/** Source and year somewhere in the text. */
function isProven(raw: string): boolean {
  const text = raw.slice(0, 5000);
  return SOURCE.test(text) && YEAR.test(text);
}

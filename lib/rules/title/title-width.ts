import { HAS } from '@/lib/text/view';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Fix } from '../define';
import { isEmojiAt } from '../shared/emoji';
import { withTidyAll } from '../shared/hygiene/tidy';

const HALF_KANA = /[\uff61-\uff9f]+/g;
const DEPENDENT =
  /[\u2116\u2121\u2160-\u217f\u2460-\u24ff\u3220-\u324f\u3251-\u325f\u3280-\u33ff]+/g;
/** Full-width Latin, without the signs that are banned or restricted in their plain form. */
const FULL = /[\uff05-\uff09\uff0b-\uff1a\uff1d\uff21-\uff3b\uff3d\uff40-\uff5a\uff5c]+/g;

/** Japanese: half-width kana, machine-dependent characters and full-width Latin letters. */
export default defineRule<'T-JP-WIDTH'>({
  id: 'title-width',
  fields: ['title'],
  codes: {
    'T-JP-WIDTH': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['jp-title-style', 'jp-title-80'],
      stores: ['JP'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text } = input;
    const { raw } = text;
    const find = (pattern: RegExp, variant: 'kana' | 'dependent' | 'latin' | 'space'): void => {
      const severity = variant === 'latin' || variant === 'space' ? 'hint' : 'warning';
      for (const { index: start, 0: words } of raw.matchAll(pattern)) {
        const span = { start, end: start + words.length };
        if (isEmojiAt(text, start)) continue;
        report.finding('T-JP-WIDTH', span, {
          severity,
          variant,
          data: { words },
          fixes: () => withTidyAll(input, [fixOf(words, start)]),
        });
      }
    };
    if (text.has(HAS.halfKana)) find(HALF_KANA, 'kana');
    if (text.has(HAS.machineDependent)) find(DEPENDENT, 'dependent');
    if (text.has(HAS.fullWidth)) find(FULL, 'latin');
    if (text.has(HAS.spacing)) find(/(?<=\S)\u3000(?=\S)/g, 'space');
  },
  examples: [
    {
      text: 'ソニー ヘッドホン ＷＨ－１０００ＸＭ４ 黒',
      store: 'JP',
      expect: [['T-JP-WIDTH', 10, 20, 'hint']],
      fixed: 'ソニー ヘッドホン WH-1000XM4 黒',
    },
    {
      text: 'ﾍｯﾄﾞﾎﾝ ソニー',
      store: 'JP',
      expect: [['T-JP-WIDTH', 0, 6, 'warning']],
      fixed: 'ヘッドホン ソニー',
    },
    {
      text: '水筒 № 5',
      store: 'JP',
      expect: [['T-JP-WIDTH', 3, 4, 'warning']],
      fixed: '水筒 No 5',
    },
    {
      text: '㈱アクメ 水筒 ①',
      store: 'JP',
      expect: [
        ['T-JP-WIDTH', 0, 1],
        ['T-JP-WIDTH', 8, 9],
      ],
    },
    {
      text: 'アクメ\u3000水筒',
      store: 'JP',
      expect: [['T-JP-WIDTH', 3, 4, 'hint']],
      fixed: 'アクメ 水筒',
    },
    { text: 'アクメ 水筒 500ml ブラック', store: 'JP', expect: [] },
    { text: 'アクメ 温度計 20～30度', store: 'JP', expect: [] },
    { text: 'Acme № 5 Ａ', store: 'US', expect: [] },
    { text: 'アクメ ＣＤ', store: 'JP', listing: { productType: 'media:music' }, expect: [] },
  ],
});

/** The plain form; circled numbers in a row stay apart. */
function fixOf(words: string, start: number): Fix {
  const circled = words.length > 1 && /[\u2460-\u24ff]/.test(words);
  const plain = circled
    ? Array.from(words, (sign) => sign.normalize('NFKC')).join(' ')
    : words.normalize('NFKC');
  return {
    label: 'width',
    data: { words, by: plain },
    edits: [{ start, end: start + words.length, insert: plain }],
  };
}

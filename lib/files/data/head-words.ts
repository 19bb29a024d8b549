import type { LegacyEncoding } from '../encoding';

/**
 * Words of the heads of Amazon's files. A wrong decoding of other bytes can hold a single Japanese or
 * Chinese sign by chance, but not these words. Data, no logic.
 */
export const HEAD_WORDS: readonly (readonly [LegacyEncoding, readonly string[]])[] = [
  [
    'shift_jis',
    [
      '商品名',
      '出品者SKU',
      '商品の説明',
      '出品ID',
      '価格',
      '数量',
      '記入用',
      'ブランド',
      '商品コード',
      '商品管理番号',
      '商品タイプ',
      'メーカー',
    ],
  ],
  [
    'gb18030',
    [
      '商品名称',
      '商品描述',
      '卖家',
      '价格',
      '数量',
      '标题',
      '品牌',
      '商品编码',
      '配送渠道',
      '商品类型',
      '禁用词',
      '首选',
      '步骤',
      '检查项',
      '清单',
    ],
  ],
];

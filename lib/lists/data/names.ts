import type { FieldName } from '@/lib/listing/listing';
import type { Severity } from '@/lib/rules/define';
import type { WordKind } from '@/lib/rules/seller-words';

/**
 * What people write in their own tables, beside the names that we use ourselves: headings and values, in Chinese
 * and English, separated by commas. Case, spaces, signs and what stands in brackets do not count.
 */

export const COLUMNS = [
  'kind',
  'words',
  'instead',
  'severity',
  'brand',
  'store',
  'productType',
  'fields',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  kind: '类型, 类别, 种类, 词类, 词性, 列表, kind, type, list, list type, word type',
  words:
    '词语, 词, 词汇, 单词, 关键词, 禁用词, 禁词, 违禁词, 敏感词, 品牌词, 原词, 错误写法, 不推荐写法, 屏蔽词, words, word, ' +
    'phrase, phrases, term, terms, keyword, keywords, forbidden words, forbidden word, banned words, banned word, ' +
    'words to avoid, avoid, brand words, instead of, spelling, spellings',
  instead:
    '改为, 替换为, 替换, 替换词, 替代词, 替代, 首选词, 推荐词, 推荐写法, 正确写法, 标准写法, 建议写法, write instead, ' +
    'instead, replacement, replace with, replace by, use, use instead, preferred, preferred word, preferred words, ' +
    'correct spelling, write',
  severity: '级别, 等级, 严重程度, 严重性, 程度, severity, level, priority',
  brand: '品牌, 适用品牌, 所属品牌, brand, brand name, only for brand, for brand',
  store:
    '站点, 适用站点, 国家, 市场, 国家站点, store, stores, marketplace, marketplaces, country, site, market',
  productType:
    '商品类型, 产品类型, 品类, 类目, 分类, 适用品类, product type, product types, category, product category',
  fields: '字段, 位置, 适用字段, 适用位置, 范围, fields, field, where, location, place',
  note: '备注, 说明, 原因, 注释, 理由, 备注说明, note, notes, reason, comment, comments, remark, remarks, why',
};

/** Headings of the words that also say of which kind they are. */
export const KIND_OF_HEADING: Readonly<Partial<Record<WordKind, string>>> = {
  brand: '品牌词, brand words',
  preferred: '不推荐写法, 错误写法, instead of',
};

export const KIND_NAMES: Readonly<Record<WordKind, string>> = {
  forbidden:
    '禁用词, 禁用, 禁词, 违禁词, 违禁, 敏感词, 屏蔽词, 禁止, forbidden, forbidden word, banned, prohibited, avoid, blocked',
  preferred:
    '首选词, 首选, 推荐, 推荐词, 替换词, 替换, 规范用词, 统一用词, preferred, preferred word, prefer, replacement, replace',
  brand: '品牌词, 品牌, 品牌名, 自有品牌, brand, brand word, brand name, own brand',
};

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误, 严重, 高, 禁止, 必须, error, high, critical, must',
  warning: '警告, 中, 中等, 注意, warning, warn, medium',
  hint: '建议, 提示, 提醒, 低, 轻微, hint, info, low, tip',
};

/** "Everywhere", for stores, fields, brands and product types. */
export const EVERYWHERE =
  '全部, 所有, 全站, 通用, 不限, 任意, 全部站点, 所有站点, 全部品牌, 所有品牌, 全部字段, all, any, every, everywhere, ' +
  'all stores, all brands, all fields';

export const FIELD_NAMES_WRITTEN: Readonly<Partial<Record<FieldName, string>>> = {
  title: '标题, 商品标题, 产品标题, 商品名称, title, item name, product title, product name',
  highlights: '商品亮点, 亮点, highlights, item highlights, title differentiation',
  bullets:
    '五点描述, 五点, 五行, 五行描述, 卖点, 要点, bullets, bullet, bullet point, bullet points, key product features',
  description: '商品描述, 产品描述, 描述, 长描述, description, product description',
  searchTerms:
    '搜索词, 搜索关键词, 后台搜索词, 后台关键词, st, search terms, search term, backend keywords, generic keywords, keywords',
  brand: '品牌, brand, brand name',
  message: '买家消息, 消息, 回复, 站内信, 邮件, message, messages, buyer message, reply',
  aplus: 'a+, a+页面, a+ 文案, a+内容, aplus, a+ content, a+ text, ebc',
  appeal: '申诉, 申诉信, 行动计划, poa, appeal, plan of action',
};

import type { Topic } from '../define';

/** Columns of a table of templates, in order; one row a template and language. */
export const COLUMNS = [
  'name',
  'topic',
  'shortcut',
  'words',
  'language',
  'body',
  'meaning',
] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * What people write in their own tables, in Chinese and English, separated by commas. Case, spaces, signs and what
 * stands in brackets do not count.
 */
export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  name: '名称, 模板名称, 模板, 标题, 主题名称, name, template, template name, title',
  topic: '主题, 分类, 类别, 类型, topic, category, group, kind',
  shortcut: '快捷码, 快捷键, 快捷词, 简码, 缩写, shortcut, short, code, abbreviation',
  words: '其他关键词, 关键词, 搜索词, 标签, also found by, keywords, words, tags',
  language: '语言, 语种, 站点语言, language, lang, locale',
  body: '消息正文, 正文, 内容, 消息, 回复, 话术, 回复内容, 模板内容, message, body, text, content, reply',
  meaning: '我的备注, 备注, 说明, 中文意思, 含义, 翻译, my note, note, notes, meaning, translation',
};

/** Names of topics beside those that we use ourselves. */
export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  delivery: '物流, 快递, 发货, 配送问题, shipping, logistics',
  problems: '质量问题, 产品问题, 售后, quality, problem, problems, product problems',
  returns: '退货, 退款, 退换货, return, returns, refund, refunds',
  questions: '售前, 咨询, 售前咨询, 使用, question, questions, pre-sale',
  papers: '发票, 开票, 单据, invoice, invoices, papers',
  complaints: '投诉, 索赔, 差评, complaint, complaints, claims, feedback',
};

/** Names of the languages of templates beside their codes. */
export const LANGUAGE_NAMES = {
  en: '英语, 英文, 英, english, us, uk, 美国, 英国',
  de: '德语, 德文, 德, german, deutsch, 德国',
  fr: '法语, 法文, 法, french, français, 法国',
  it: '意大利语, 意大利文, 意, italian, italiano, 意大利',
  es: '西班牙语, 西班牙文, 西, spanish, español, 西班牙',
  ja: '日语, 日文, 日, japanese, 日本語, jp, 日本',
} as const;

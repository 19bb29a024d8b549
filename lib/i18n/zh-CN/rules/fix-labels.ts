import type { fixLabels as template } from '../../en/rules/fix-labels';

/** What a fix says on its button. Keys sorted. */
export const fixLabels: typeof template = {
  allSpaces: '标点全部换成空格',
  append: '在末尾加上“{words}”',
  brandFirst: '把“{brand}”移到最前',
  comma: '把“{words}”改成逗号',
  cut: '截到 {limit} 个字符内：去掉“{words}”',
  cutBytes: '截到 {limit} 字节内：去掉“{words}”',
  delete: '删除“{words}”',
  deletePlurals: '删除全部重复的单复数',
  deleteRepeats: '删除全部重复词',
  deleteStopWords: '删除全部虚词',
  empty: '清空此字段',
  lowerCase: '全部改为小写',
  productFirst: '在前面加上 “{product} for”',
  replace: '把“{words}”改为“{by}”',
  signToSpace: '删除“{sign}”',
  semicolons: '用分号分隔短语',
  sentenceCase: '改为仅首字母大写',
  spaces: '整理空格',
  stripHtml: '去掉全部 HTML 代码',
  tidyAll: '一键整理本字段全部 {count} 处',
  titleCase: '修正全部大小写',
  trim: '删除末尾空格',
  trimSku: '删除首尾空格',
  width: '改为“{by}”',
};

import type { listing as template } from '../en/listing';

/** The listing as a whole: its score and the counters of all fields. */
export const listing: typeof template = {
  title: '商品信息',
  score: '分（满分 100）',
  scoreHow: '怎么算的',
  scoreTakes:
    '没有任何提示就是 100 分。每个错误扣掉剩余分数的 {error}%，每个警告 {warning}%，每条建议 {hint}%，最后向下取整。',
  scoreRises:
    '只有改好一处问题才会加分：多写文字不加分，页面上没有的字段不加也不扣，被忽略的照样计入。',
  fields: '全部字段',
  together: '五点描述合计',
  length: { characters: '{length} 个字符', bytes: '{length} 字节', pixels: '{length} 像素' },
  lengthOf: { characters: '{length} / {limit} 字符', bytes: '{length} / {limit} 字节' },
  lengthOver: {
    characters: '{length} / {limit} 字符，超出 {over}',
    bytes: '{length} / {limit} 字节，超出 {over}',
  },
  gross: '含空格 {bytes} 字节',
  form: '表单计数 {length} / {limit}',
};

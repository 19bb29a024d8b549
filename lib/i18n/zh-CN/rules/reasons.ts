import type { reasons as template } from '../../en/rules/reasons';

/** Why a rule could not tell. Keys sorted. */
export const reasons: typeof template = {
  'brand-unknown': '品牌未知，无法判断哪些名称是您自己的。',
  failed: '这条规则运行出错，详见设置中的“诊断”。',
  'highlights-unknown': '当前页面没有商品亮点，无法判断是否与标题冲突。',
  'image-not-loaded': '图片没有载入，无法测量。',
  'image-not-measured': '此处无法测量这张图片。',
  'list-brand-unknown': '词表里有词只用于某个品牌，而此商品的品牌未知。',
  'list-type-unknown': '词表里有词只用于某个商品类型，而此商品的类型未知。',
  'merchant-unknown': '卖家名称未知，无法判断。',
  'no-edges': '图片几乎没有轮廓，无法判断清晰度。',
  'origin-unknown': '原产国未知，无法判断这一说法是否属实。',
  'product-not-told': '商品与背景难以区分，无法判断。',
  'role-unknown': '无法确定这是父体、子体还是单个商品。',
  'sale-dates-unknown': '促销的起止日期未知，无法判断。',
  'store-unknown': '当前站点未知，而这条规则因站点而异。',
  'title-unknown': '当前页面没有标题，无法判断商品亮点重复了什么。',
  'too-many': '同类问题过多，无法全部显示，请先处理已列出的。',
  'variation-group-unknown': '父 SKU 或变体主题未知，无法判断。',
  'variation-unknown': '子体之间的区别未知，无法判断。',
  'words-not-searched': '没有在图片中查找文字。',
};

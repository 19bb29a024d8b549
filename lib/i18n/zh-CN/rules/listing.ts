import type { listing as template } from '../../en/rules/listing';

/** Texts of the rules about the listing as a whole: names, one message and one reason a code. Keys sorted. */
export const listing: typeof template = {
  names: {
    'whole-listing': '整条商品信息',
  },
  codes: {
    'Z-LISTING.brand': '标题写的是“{words}”，品牌字段是“{brand}”。请统一品牌写法。',
    'Z-LISTING.highlights': '商品亮点是空的。可以写上标题放不下的卖点短语，最多 {limit} 个字符。',
  },
  why: {
    'Z-LISTING':
      '同一商品的各字段要互相配合：商品亮点显示在标题下方，同样参与搜索；品牌写法不一致会被当成两个品牌。',
  },
};

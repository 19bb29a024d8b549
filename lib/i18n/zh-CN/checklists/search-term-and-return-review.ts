import type { searchTermAndReturnReview as template } from '../../en/checklists/search-term-and-return-review';

export const searchTermAndReturnReview: typeof template = {
  name: '搜索词与退货原因复盘',
  about: '每月一次：买家搜什么，为什么退货。',
  groups: {
    search: '搜索词',
    returns: '退货',
    act: '改进',
  },
  steps: {
    clean: {
      text: '清洗搜索词报告',
      hint: '合并相同的词，去掉隐藏字符，ASIN 单独放。',
    },
    roots: {
      text: '按词根归类',
      hint: '每个词根的点击、订单和花费；点击 {minClicks} 次以上才下结论。',
    },
    'listing-words': {
      text: '把出单的词放进商品信息',
      hint: '放在标题、商品亮点、五点描述或搜索词里，不重复，不写他人品牌。',
    },
    misleading: {
      text: '找出引来错误买家的词',
      hint: '尺寸不对、设备不符、用途不同：广告里否定，商品信息里写清楚。',
    },
    report: {
      text: '下载最近 30 天的退货',
      hint: '原因、买家备注、状况和 SKU；自发货的退货也放进同一张表。',
    },
    rate: {
      text: '算出每个 SKU 的退货率',
      hint: '退货数 ÷ 销量。超过类目平时水平 {returnFactor} 倍或在上升的，列出来。',
    },
    comments: {
      text: '读买家备注和买家之声',
      hint: '每个 SKU 最常见的三个原因，用买家的原话。',
    },
    cause: {
      text: '给每个原因定性',
      hint: '商品信息（与描述不符）、产品、包装、配送或买家：各选一个。',
    },
    'fix-listing': {
      text: '改正商品信息',
      hint: '尺寸、颜色、适配或包装清单已写清买家误解的地方。',
    },
    'fix-product': {
      text: '反馈给采购和质检',
      hint: '附图片、数量、批次；要有带日期的答复。',
    },
    compare: {
      text: '与上月对比',
      hint: '上次的改动有没有用，写进表里。',
    },
  },
};

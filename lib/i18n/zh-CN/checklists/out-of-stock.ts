import type { outOfStock as template } from '../../en/checklists/out-of-stock';

export const outOfStock: typeof template = {
  name: '断货处理',
  about: '商品已断货，或在下一批到货前会断货。',
  groups: {
    facts: '核实',
    offer: '报价',
    after: '之后',
  },
  steps: {
    count: {
      text: '核对真实库存',
      hint: '可售、预留、在途和自有仓：四个数字。仓库确认为零才是零。',
    },
    'next-delivery': {
      text: '确认下一批的到货日期',
      hint: '向采购或货代书面确认。“很快”不是日期。',
    },
    backup: {
      text: '寻找其他来源',
      hint: '自有仓、其他站点库存、更快的运输：行或不行，费用多少。',
    },
    'orders-first': {
      text: '先处理已下的订单',
      hint: '能发的先发。确实发不了的才取消，填写真实原因；每次取消都会计入取消率。',
    },
    'tell-buyers': {
      text: '告知相关买家',
      hint: '使用“缺货与取消”模板。不要请买家自己取消。',
    },
    quantity: {
      text: '标记断货：把数量改成实际数量',
      hint: '自发货：共用同一库存的所有站点都改为零。不要删除或停售商品。',
    },
    'restock-date': {
      text: '日期确定时填写补货日期',
      hint: '只填采购确认过的日期，否则留空。',
    },
    ads: {
      text: '暂停该商品的广告',
      hint: '只暂停，不归档：归档的广告活动无法恢复。',
    },
    price: {
      text: '缺口不大时，可先放慢销售',
      hint: '提价或减少促销可以拉长库存。不超出已设置的价格上下限。',
    },
    'review-threshold': {
      text: '复核补货阈值',
      hint: '补货点 = 日均销量 ×（到货天数 + {safetyDays} 天安全库存）。写下原来的数字为什么偏低。',
    },
    'back-in-stock': {
      text: '到货后：全部恢复',
      hint: '数量、价格和广告恢复原样，推荐报价正常，逐个站点核对。',
    },
  },
};
